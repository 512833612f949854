/// A store, as its acquirer and the programme know it.
///
/// The 3DS Server sends these values in every AReq; the Directory Server refuses an AReq whose
/// merchant is not on its own list (EMV 3DS error 303).
package struct Merchant: Sendable {
    /// The name by which the shop asks the 3DS Server to authenticate for this merchant.
    package let key: String
    /// What the cardholder reads (`merchantName`).
    package let name: String
    /// The merchant's web site (`threeDSRequestorURL`).
    package let website: String
    /// `threeDSRequestorID`, assigned by the Directory Server.
    package let requestorID: String
    /// `threeDSRequestorName`, assigned by the Directory Server.
    package let requestorName: String
    /// The `acquirerBIN` of its acquirer.
    package let acquirerBIN: String
    /// The `acquirerMerchantID` that its acquirer gave it.
    package let acquirerMerchantID: String
    /// `mcc`, four digits.
    package let categoryCode: String
    /// `merchantCountryCode`, three digits (ISO 3166-1).
    package let countryCode: String

    package init(
        key: String,
        name: String,
        website: String,
        requestorID: String,
        requestorName: String,
        acquirerBIN: String,
        acquirerMerchantID: String,
        categoryCode: String,
        countryCode: String
    ) {
        self.key = key
        self.name = name
        self.website = website
        self.requestorID = requestorID
        self.requestorName = requestorName
        self.acquirerBIN = acquirerBIN
        self.acquirerMerchantID = acquirerMerchantID
        self.categoryCode = categoryCode
        self.countryCode = countryCode
    }
}
