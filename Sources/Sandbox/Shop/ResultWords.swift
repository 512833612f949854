import ThreeDSecure

/// A result in words: what it means for the purchase, and what each code says.
struct ResultWords {
    /// A row of the table of evidence.
    struct Evidence {
        let name: String
        let value: String
        let meaning: String
    }

    private let document: AuthenticationDocument
    private let status: TransactionStatus?
    private let isSessionDataUnchanged: Bool?

    init(_ document: AuthenticationDocument, isSessionDataUnchanged: Bool? = nil) {
        self.document = document
        self.isSessionDataUnchanged = isSessionDataUnchanged
        self.status = document.transStatus.flatMap(TransactionStatus.init(rawValue:))
    }

    /// This shop takes only purchases with evidence, or with the issuer's acknowledgement.
    var isApproved: Bool {
        switch status {
        case .authenticated, .attempted, .informational: true
        default: false
        }
    }

    var heading: String { isApproved ? "Purchase approved" : "Purchase declined" }

    var explanation: String {
        if let error = document.error {
            return "The authentication could not be carried out: \(error.description)"
        }
        switch status {
        case .authenticated where document.source == .resultsRequest:
            return "The cardholder confirmed the purchase."
        case .authenticated:
            return "The card issuer approved the purchase without a question to the cardholder."
        case .attempted:
            return "The card issuer could not be asked, but there is proof of the attempt."
        case .informational:
            return "The card issuer took note of the purchase."
        case .notAuthenticated where document.challengeCancel == "01":
            return "The cardholder cancelled the purchase."
        case .notAuthenticated:
            return "The purchase was not confirmed."
        case .rejected:
            return "The card issuer rejected the purchase and asks not to try again."
        default:
            return "The card issuer could not authenticate the purchase."
        }
    }

    /// Everything a payment developer would want to keep, with its wire name.
    var evidence: [Evidence] {
        var rows: [Evidence] = []
        func add(_ name: String, _ value: String?, _ meaning: String = "") {
            guard let value else { return }
            rows.append(Evidence(name: name, value: value, meaning: meaning))
        }
        add("transStatus", document.transStatus, CodeMeanings.status(document.transStatus))
        add(
            "transStatusReason",
            document.transStatusReason,
            CodeMeanings.reason(document.transStatusReason)
        )
        add("eci", document.eci, CodeMeanings.indicator(document.eci))
        add("authenticationValue", document.authenticationValue, "Proof for the authorisation")
        add(
            "challengeCancel",
            document.challengeCancel,
            CodeMeanings.cancel(document.challengeCancel)
        )
        add("interactionCounter", document.interactionCounter, "Codes entered")
        add("Result from", document.source?.rawValue)
        add("messageVersion", document.messageVersion)
        add("threeDSServerTransID", document.threeDSServerTransID)
        add("dsTransID", document.dsTransID)
        add("acsTransID", document.acsTransID)
        add("errorCode", document.error?.code, document.error?.description ?? "")
        add("errorDetail", document.error?.detail, "Found by \(document.error?.component ?? "")")
        add("CRes through the browser", challengeResponse)
        add(
            "threeDSSessionData",
            isSessionDataUnchanged.map {
                $0 ? "came back unchanged" : "did not come back unchanged"
            }
        )
        return rows
    }

    private var challengeResponse: String? {
        guard let response = document.challengeResponse else { return nil }
        guard response.verdict.accepted else {
            return "Faulty: \(response.verdict.detail ?? "it could not be read")"
        }
        let agreement = response.agreesWithResult.map {
            $0 ? ", agrees" : ", contradicts the result"
        }
        return (response.transStatus ?? response.messageType ?? "") + (agreement ?? "")
    }
}
