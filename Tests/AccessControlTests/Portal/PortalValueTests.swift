import ACSTestSupport
import Foundation
import Testing

@testable import AccessControl

@Suite struct PortalValueTests {
    @Test func `tries are free three times, then wait ever longer, up to fifteen minutes`() {
        let throttle = SignInThrottle()
        let pauses = (1...12).map { throttle.pause(after: $0) / .seconds(1) }
        #expect(pauses == [0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900, 900])
        #expect(throttle.pause(after: 1_000) == .seconds(900))
    }

    @Test(arguments: ["Anyone@Example.SE", " anyone@example.se\t", "ａｎｙｏｎｅ@example.se"])
    func `a user name has one form`(typed: String) throws {
        let plain = try #require(UserName("anyone@example.se"))
        let keys = try KeyRing.test()
        #expect(
            try UserNameHash(of: #require(UserName(typed)), keys: keys).bytes
                == UserNameHash(of: plain, keys: keys).bytes
        )
    }

    @Test(arguments: ["", " \u{A0}\n", String(repeating: "a", count: 255)])
    func `what is empty or endless is no user name`(typed: String) {
        #expect(UserName(typed) == nil)
    }

    @Test func `a password keeps its case and spaces, and is the same from every keyboard`() throws
    {
        let password = try #require(Password(" Lärkträd "))
        #expect(try #require(Password(" La\u{308}rktra\u{308}d ")).bytes == password.bytes)
        #expect(try #require(Password("Lärkträd")).bytes != password.bytes)
        #expect(try #require(Password(" lärkträd ")).bytes != password.bytes)
        #expect(try #require(Password("1234567")).isLongEnough == false)
        #expect(Password("") == nil && Password(String(repeating: "x", count: 513)) == nil)
    }

    @Test func `nothing that is secret can be printed`() throws {
        var generator = SystemRandomNumberGenerator()
        let token = PortalToken(using: &generator)
        let name = try #require(UserName("anyone@example.se"))
        let password = try #require(Password("Ljung-och-lav"))
        let texts = [
            "\(token) \(name) \(password)", String(reflecting: (token, name, password)),
            String(describing: [token]) + String(describing: [name]),
        ]
        for text in texts {
            for secret in [token.cookie, "anyone", "Ljung"] { #expect(!text.contains(secret)) }
        }
    }

    @Test func `a token survives its cookie, and nothing else is one`() throws {
        var generator = SystemRandomNumberGenerator()
        let token = PortalToken(using: &generator)
        #expect(PortalToken(cookie: token.cookie) == token)
        #expect(token.cookie.count == 64 && token.hash.count == 32)
        let wrong = [
            "", String(token.cookie.dropLast()), token.cookie + "0",
            String(repeating: "A", count: 64), String(repeating: "é", count: 32),
            "g" + token.cookie.dropFirst(),
        ]
        for text in wrong { #expect(PortalToken(cookie: text) == nil) }
    }

    @Test func `a code is another for each verification and purpose, and the same again`() throws {
        let keys = try KeyRing.test()
        func code(_ id: UUID, _ purpose: VerificationPurpose) throws -> String {
            try VerificationCode(
                of: Verification(
                    id: VerificationID(rawValue: id),
                    purpose: purpose,
                    user: PortalUserID(rawValue: UUID()),
                    card: CardReference(bytes: []),
                    contactsRevision: 1,
                    proposed: nil,
                    keyID: KeyID(rawValue: "test"),
                    createdAt: Timestamp(milliseconds: 0),
                    expiresAt: Timestamp(milliseconds: 1),
                    lastSentAt: Timestamp(milliseconds: 0)
                ),
                length: 6,
                keys: keys
            ).digits
        }
        let id = UUID()
        #expect(try code(id, .signIn) == code(id, .signIn))
        #expect(try code(id, .signIn).count == 6)
        let codes = try (0..<200).map { _ in try code(UUID(), .signIn) }
        #expect(Set(codes).count > 190)
        let pairs = try (0..<50).map { _ in
            let id = UUID()
            return try code(id, .signIn) == code(id, .newContact)
        }
        #expect(pairs.count { $0 } <= 1)
    }

    @Test func `a card has another handle for every user`() throws {
        let keys = try KeyRing.test()
        let users = [PortalUserID(rawValue: UUID()), PortalUserID(rawValue: UUID())]
        let cards = [[UInt8](repeating: 1, count: 32), [UInt8](repeating: 2, count: 32)]
        let handles = users.flatMap { user in
            cards.map { CardHandle(of: CardReference(bytes: $0), for: user, keys: keys).text }
        }
        #expect(Set(handles).count == 4)
        for handle in handles { #expect(handle.wholeMatch(of: /[0-9a-f]{24}/) != nil) }
    }

    @Test func `a user without cards or with a short password is refused`() async throws {
        let world = try TestWorld()
        await #expect(throws: PortalUserError.noCards) { _ = try await world.enrolUser(cards: []) }
        await #expect(throws: PortalUserError.passwordTooShort) {
            _ = try await world.enrolUser(password: "sju777!")
        }
    }

    @Test func `another password signs out everywhere, the same one does not`() async throws {
        let world = try TestWorld()
        try await world.enrolCard()
        let user = try await world.enrolUser()
        let name = try #require(UserName(user.name))
        let password = try #require(Password(user.password))
        guard
            case .enterCode(let token) = try await world.server.signIn(
                name: name,
                password: password,
                replacing: nil
            )
        else { throw UnexpectedAnswer() }
        _ = try await world.enrolUser()
        guard case (.codeDue, _) = try await world.server.presence(of: token, mayRotate: false)
        else { throw UnexpectedAnswer() }
        _ = try await world.enrolUser(password: "Another-one-now")
        guard case (.ended, _) = try await world.server.presence(of: token, mayRotate: false)
        else { throw UnexpectedAnswer() }
    }
}
