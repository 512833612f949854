import ACSTestSupport
import AccessControl
import Foundation
import Testing
import ThreeDSecure

/// What the parties of a purchase do, as tests say it.
extension TestWorld {
    /// The Directory Server brings a purchase.
    func purchase(
        _ changes: [String: String] = [:],
        card: String = TestWorld.cardNumber
    ) async throws -> AuthenticationAnswer {
        var message = WireMessage.purchase(
            threeDSServerTransID: UUID().uuidString.lowercased(),
            cardNumber: card
        )
        message.members["dsTransID"] = UUID().uuidString.lowercased()
        message.members.merge(changes) { $1 }
        let verdict = MessageReader(receiver: .accessControlServer).read(message.bytes)
        guard case .accepted(let accepted) = verdict else {
            throw UnexpectedAnswer()
        }
        return try await server.authenticate(#require(AuthenticationRequest(accepted)))
    }

    /// The browser brings the CReq of a purchase.
    func openWindow(of answer: AuthenticationAnswer) async throws -> WindowAnswer {
        let message = WireMessage.challenge(
            threeDSServerTransID: answer.facts.threeDSServerTransID.description,
            acsTransID: answer.facts.id.description
        )
        let verdict = MessageReader(receiver: .accessControlServer).read(message.bytes)
        guard case .accepted(let accepted) = verdict else { throw UnexpectedAnswer() }
        let request = try #require(ChallengeRequest(accepted))
        return try await server.openWindow(request, sessionData: nil)
    }

    /// A challenge whose window is open.
    func openedChallenge() async throws -> EnterCodeScreen {
        let answer = try await purchase()
        return try await #require(openWindow(of: answer).enterCode)
    }
}

/// The server answered otherwise than the test needs.
struct UnexpectedAnswer: Error {}

extension WindowAnswer {
    var enterCode: EnterCodeScreen? {
        guard case .screen(.enterCode(let screen)) = self else { return nil }
        return screen
    }

    var ended: EndScreen? {
        guard case .screen(.ended(let screen)) = self else { return nil }
        return screen
    }
}
