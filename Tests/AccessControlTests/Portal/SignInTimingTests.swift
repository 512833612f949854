import ACSTestSupport
import Testing

@testable import AccessControl

/// That time does not tell whether a user exists.
@Suite(.serialized) struct SignInTimingTests {
    /// Tries of both kinds in turns, so that a busy machine slows both alike.
    ///
    /// Medians, so that a few slow ones change nothing. A hash that was left out would make the ratio ten
    /// and more.
    @Test func `an unknown name takes as long as a known one with a wrong password`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let user = try await world.enrolUser()
        let known = try #require(UserName(user.name))
        let unknown = try #require(UserName("nobody@example.se"))
        let password = try #require(Password("Fel-och-fel"))
        var times: [Bool: [Duration]] = [:]
        for round in 0..<120 {
            let isKnown = round.isMultiple(of: 2)
            world.clock.advance(by: .seconds(1_000))
            let started = ContinuousClock.now
            let answer = try await world.server.signIn(
                name: isKnown ? known : unknown,
                password: password,
                replacing: nil
            )
            times[isKnown, default: []].append(ContinuousClock.now - started)
            guard case .refused = answer else { throw UnexpectedAnswer() }
        }
        let medians = [true, false].map { times[$0, default: []].sorted()[30] / .seconds(1) }
        let ratio = medians[0] / medians[1]
        #expect((0.6...1.7).contains(ratio), "medians \(medians)")
    }
}
