import FoundationEssentials
import Hummingbird
import ThreeDSecure

/// `POST /api/lookups`: does this card take part?
extension ThreeDSServer {
    func lookUp(_ body: [UInt8]) throws -> LookupDocument {
        var input = try JSONInput(body)
        let number = try AuthenticationInput.cardNumber(&input)
        let notificationURL = try input.optionalString(
            "threeDSMethodNotificationURL",
            maximumLength: 256
        )
        try input.finish()

        let identifier = TransactionID(uuid: makeUUID())
        switch cardRanges.lookUp(number) {
        case .rangesUnknown:
            var problem = Problem(
                .serviceUnavailable,
                title: "Card ranges unknown",
                detail: "The Directory Server has not yet said which cards take part. Try again."
            )
            problem.headers = [.retryAfter: "1"]
            throw problem
        case .notParticipating:
            return LookupDocument(
                threeDSServerTransID: identifier.description,
                participating: false,
                messageVersion: nil,
                threeDSMethodURL: nil,
                threeDSMethodData: nil
            )
        case .found(let range):
            authentications.add(
                Authentication(threeDSServerTransID: identifier, cardRange: range)
            )
            return LookupDocument(
                threeDSServerTransID: identifier.description,
                participating: true,
                messageVersion: MessageVersion.v220.description,
                threeDSMethodURL: range.threeDSMethodURL,
                threeDSMethodData: range.threeDSMethodURL == nil
                    ? nil : notificationURL.map { methodData(identifier, notificationURL: $0) }
            )
        }
    }

    /// The form field that opens the 3DS Method; base64url of a small object.
    private func methodData(_ identifier: TransactionID, notificationURL: String) -> String {
        struct MethodData: Encodable {
            let threeDSServerTransID: String
            let threeDSMethodNotificationURL: String
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = MethodData(
            threeDSServerTransID: identifier.description,
            threeDSMethodNotificationURL: notificationURL
        )
        // Two strings always encode.
        return (try? encoder.encode(data)).map { Base64URL.encode($0) } ?? ""
    }
}
