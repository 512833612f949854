import ACSTestSupport
import Foundation
import Testing
import ThreeDSecure

@testable import ACSHTTP
@testable import AccessControl

/// Plays the merchant's side: brings purchases to the server and browsers to the window.
struct Shop {
    let world: TestWorld

    /// A purchase that was answered with a challenge, and the CReq that opens its window.
    struct Challenge {
        let threeDSServerTransID: String
        let acsTransID: String

        var message: WireMessage {
            .challenge(threeDSServerTransID: threeDSServerTransID, acsTransID: acsTransID)
        }

        /// The form of the merchant's page.
        func form(sessionData: String? = nil) -> [String: String] {
            var fields = ["creq": Base64URL.encode(message.bytes)]
            fields["threeDSSessionData"] = sessionData
            return fields
        }
    }

    /// Buys something that must be confirmed.
    func challenge(
        merchantName: String = "Nordljus Bokhandel",
        notificationURL: String = "http://127.0.0.1:8080/notification"
    ) async throws -> Challenge {
        let id = UUID().uuidString.lowercased()
        let message = WireMessage.purchase(
            threeDSServerTransID: id,
            merchantName: merchantName,
            notificationURL: notificationURL
        )
        let reader = MessageReader(receiver: .accessControlServer)
        guard case .accepted(let accepted) = reader.read(message.bytes) else {
            throw FixtureError()
        }
        let request = try #require(AuthenticationRequest(accepted))
        let answer = try await world.server.authenticate(request)
        #expect(answer.decision.status == .challenge)
        return Challenge(threeDSServerTransID: id, acsTransID: answer.facts.id.description)
    }
}
