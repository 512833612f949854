import FoundationEssentials
import ThreeDSecure

/// Builds the AReq of a browser payment from what the requestor, the merchant list and the 3DS
/// Server itself know.
struct AuthenticationRequestBuilder {
    let input: AuthenticationInput
    let merchant: Merchant
    let settings: ThreeDSServerSettings
    let purchaseDate: Date

    /// The AReq, checked by the rules of EMV 3DS.
    ///
    /// - Throws: A ``Problem`` that names the member of the interface that broke a rule.
    func build() throws -> Message {
        var draft = MessageDraft(.authenticationRequest, version: .v220)
        let fields =
            transactionFields + merchantFields + purchaseFields + cardFields
            + input.browser.fields + (input.billingAddress?.billingFields ?? [])
            + (input.shippingAddress?.shippingFields ?? [])
        for (field, value, _) in fields {
            draft[field] = value
        }
        do {
            return try draft.message(from: .threeDSServer, to: .directoryServer)
        } catch {
            throw Self.problem(error, fields: fields)
        }
    }

    private static func problem(
        _ error: DraftError,
        fields: [(Field, JSONValue?, member: String)]
    ) -> Problem {
        let element = error.faults.first?.element ?? ""
        let member = fields.first { $0.0.rawValue == element }?.member ?? element
        let rule = error.faults.first?.rule ?? "The message would not be valid."
        return Problem.invalid(member, rule)
    }

    private var transactionFields: [(Field, JSONValue?, member: String)] {
        [
            (.messageCategory, .string(MessageCategory.payment.rawValue), "messageCategory"),
            (.deviceChannel, .string(DeviceChannel.browser.rawValue), "deviceChannel"),
            (
                .threeDSServerTransID, .string(input.threeDSServerTransID.description),
                "threeDSServerTransID"
            ),
            (.threeDSServerRefNumber, .string(settings.referenceNumber), "threeDSServer"),
            (.threeDSServerOperatorID, .string(settings.operatorID), "threeDSServer"),
            (.threeDSServerURL, .string(settings.address.publicURL + "/3ds"), "threeDSServer"),
            (.threeDSCompInd, .string(input.threeDSCompInd), "threeDSCompInd"),
            (.notificationURL, .string(input.notificationURL), "notificationURL"),
        ]
    }

    private var merchantFields: [(Field, JSONValue?, member: String)] {
        [
            (.threeDSRequestorID, .string(merchant.requestorID), "merchant"),
            (.threeDSRequestorName, .string(merchant.requestorName), "merchant"),
            (.threeDSRequestorURL, .string(merchant.website), "merchant"),
            // 01: a payment.
            (.threeDSRequestorAuthenticationInd, "01", "merchant"),
            (
                .threeDSRequestorChallengeInd, input.challengePreference.map(JSONValue.string),
                "challengePreference"
            ),
            (.merchantName, .string(merchant.name), "merchant"),
            (.merchantCountryCode, .string(merchant.countryCode), "merchant"),
            (.mcc, .string(merchant.categoryCode), "merchant"),
            (.acquirerBIN, .string(merchant.acquirerBIN), "merchant"),
            (.acquirerMerchantID, .string(merchant.acquirerMerchantID), "merchant"),
        ]
    }

    private var purchaseFields: [(Field, JSONValue?, member: String)] {
        [
            (.purchaseAmount, .string(input.amount.minorUnits), "amount"),
            (.purchaseCurrency, .string(input.amount.currency.numericCode), "currency"),
            (.purchaseExponent, .string(String(input.amount.exponent)), "currency"),
            (.purchaseDate, .string(PurchaseDate.text(purchaseDate)), "purchaseDate"),
            // 01: goods or services.
            (.transType, "01", "transType"),
        ]
    }

    private var cardFields: [(Field, JSONValue?, member: String)] {
        [
            (.acctNumber, .string(input.cardNumber.digits), "cardNumber"),
            (.cardExpiryDate, .string(input.cardExpiry), "cardExpiry"),
            (.cardholderName, .string(input.cardholderName), "cardholderName"),
            (.email, input.email.map(JSONValue.string), "email"),
        ]
    }
}
