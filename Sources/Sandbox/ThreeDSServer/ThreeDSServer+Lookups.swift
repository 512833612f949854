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
                    ? nil
                    : notificationURL.map {
                        ThreeDSMethodData(
                            threeDSServerTransID: identifier,
                            threeDSMethodNotificationURL: $0
                        ).formValue
                    }
            )
        }
    }
}
