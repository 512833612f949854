/// What the codes of a result mean, in a few words.
enum CodeMeanings {
    static func status(_ code: String?) -> String { code.flatMap { statuses[$0] } ?? "" }
    static func reason(_ code: String?) -> String { code.flatMap { reasons[$0] } ?? "" }
    static func indicator(_ code: String?) -> String { code.flatMap { indicators[$0] } ?? "" }
    static func cancel(_ code: String?) -> String { code.flatMap { cancellations[$0] } ?? "" }

    private static let statuses = [
        "Y": "Authenticated",
        "N": "Not authenticated",
        "U": "Could not be performed",
        "A": "Attempted, with proof",
        "C": "Challenge required",
        "D": "Decoupled authentication",
        "R": "Rejected by the issuer",
        "I": "Informational only",
    ]

    private static let indicators = [
        "05": "Fully authenticated",
        "06": "Attempted",
        "07": "Not authenticated",
    ]

    private static let cancellations = [
        "01": "Cancelled by the cardholder",
        "03": "Decoupled authentication timed out",
        "04": "Timed out at the ACS",
        "05": "The challenge was never opened",
        "06": "Transaction error",
        "07": "Unknown",
        "08": "Timed out at the SDK",
    ]

    private static let reasons = [
        "01": "Card authentication failed",
        "02": "Unknown device",
        "03": "Unsupported device",
        "04": "Exceeds the authentication frequency limit",
        "05": "Expired card",
        "06": "Invalid card number",
        "07": "Invalid transaction",
        "08": "No card record",
        "09": "Security failure",
        "10": "Stolen card",
        "11": "Suspected fraud",
        "12": "Transaction not permitted to the cardholder",
        "13": "Cardholder not enrolled in the service",
        "14": "Timed out at the ACS",
        "15": "Low confidence",
        "16": "Medium confidence",
        "17": "High confidence",
        "18": "Very high confidence",
        "19": "Exceeds the maximum of challenges",
        "20": "Non-payment transactions are not supported",
        "21": "Requestor-initiated transactions are not supported",
        "22": "Technical issue at the ACS",
        "23": "Decoupled authentication required but not requested",
        "24": "Decoupled authentication took too long",
        "25": "Too little time offered for decoupled authentication",
        "26": "Not performed by the cardholder",
    ]
}
