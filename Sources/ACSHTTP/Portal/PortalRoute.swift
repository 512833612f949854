import AccessControl
import Foundation
import HTTPTypes
import ThreeDSecure

/// The pages of the portal, and what can be sent to them.
///
/// The only way from a path to a page, and back: nothing of a request ever becomes an address but
/// through here, so no redirect leads out of the portal.
enum PortalRoute: Hashable, Sendable {
    case start
    case signIn
    case code
    case resendCode
    case card(CardHandle)
    case contact(CardHandle, ContactKind)
    case removeContact(CardHandle, ContactKind)
    case newContact(VerificationID)
    case resendNewContact(VerificationID)
    case questions(CardHandle)
    case identify(CardHandle)
    case resendIdentify(CardHandle)
    case report(CardHandle, ReportedEvent)
    case reported(CardHandle)
    case sessions
    case endSessions
    case signOut
    case signedOut
    case ended
    case help
    case language

    init?(path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.first == "", path.utf8.count <= Self.longestPath else { return nil }
        switch Array(parts.dropFirst()) {
        case [""]: self = .start
        case ["sign-in"]: self = .signIn
        case ["code"]: self = .code
        case ["code", "resend"]: self = .resendCode
        case ["sessions"]: self = .sessions
        case ["sessions", "end"]: self = .endSessions
        case ["sign-out"]: self = .signOut
        case ["signed-out"]: self = .signedOut
        case ["session-ended"]: self = .ended
        case ["help"]: self = .help
        case ["language"]: self = .language
        case let rest where rest.first == "new-contacts":
            self.init(newContact: Array(rest.dropFirst()))
        case let rest where rest.first == "cards" && rest.count >= 2:
            self.init(card: CardHandle(text: rest[1]), Array(rest.dropFirst(2)))
        default: return nil
        }
    }

    private init?(newContact rest: [String]) {
        guard let id = rest.first.flatMap({ Self.uuid($0) }) else { return nil }
        let verification = VerificationID(rawValue: id)
        switch Array(rest.dropFirst()) {
        case []: self = .newContact(verification)
        case ["resend"]: self = .resendNewContact(verification)
        default: return nil
        }
    }

    private init?(card: CardHandle, _ rest: [String]) {
        switch rest {
        case []: self = .card(card)
        case ["mobile"]: self = .contact(card, .mobile)
        case ["email"]: self = .contact(card, .email)
        case ["mobile", "remove"]: self = .removeContact(card, .mobile)
        case ["email", "remove"]: self = .removeContact(card, .email)
        case ["questions"]: self = .questions(card)
        case ["identify"]: self = .identify(card)
        case ["identify", "resend"]: self = .resendIdentify(card)
        case ["reported"]: self = .reported(card)
        case let rest where rest.count == 3 && rest[2] == "report":
            guard let id = Self.uuid(rest[1]) else { return nil }
            switch rest[0] {
            case "purchases": self = .report(card, .purchase(TransactionID(uuid: id)))
            case "changes": self = .report(card, .contactChange(ContactChangeID(rawValue: id)))
            default: return nil
            }
        default: return nil
        }
    }

    var path: String {
        switch self {
        case .start: "/"
        case .signIn: "/sign-in"
        case .code: "/code"
        case .resendCode: "/code/resend"
        case .card(let card): "/cards/\(card.text)"
        case .contact(let card, let kind): "/cards/\(card.text)/\(kind.rawValue)"
        case .removeContact(let card, let kind): "/cards/\(card.text)/\(kind.rawValue)/remove"
        case .newContact(let id): "/new-contacts/\(Self.text(id.rawValue))"
        case .resendNewContact(let id): "/new-contacts/\(Self.text(id.rawValue))/resend"
        case .questions(let card): "/cards/\(card.text)/questions"
        case .identify(let card): "/cards/\(card.text)/identify"
        case .resendIdentify(let card): "/cards/\(card.text)/identify/resend"
        case .report(let card, .purchase(let id)): "/cards/\(card.text)/purchases/\(id)/report"
        case .report(let card, .contactChange(let id)):
            "/cards/\(card.text)/changes/\(Self.text(id.rawValue))/report"
        case .reported(let card): "/cards/\(card.text)/reported"
        case .sessions: "/sessions"
        case .endSessions: "/sessions/end"
        case .signOut: "/sign-out"
        case .signedOut: "/signed-out"
        case .ended: "/session-ended"
        case .help: "/help"
        case .language: "/language"
        }
    }

    /// The methods that it answers to; `HEAD` goes with `GET`.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .start, .card, .reported, .sessions, .signedOut, .ended, .help: [.get, .head]
        case .resendCode, .resendNewContact, .resendIdentify, .endSessions, .signOut, .language:
            [.post]
        case .signIn, .code, .contact, .removeContact, .newContact, .questions, .identify, .report:
            [.get, .head, .post]
        }
    }

    private static func uuid(_ text: String) -> UUID? {
        text.utf8.count == 36 ? UUID(uuidString: text) : nil
    }

    private static func text(_ uuid: UUID) -> String { uuid.uuidString.lowercased() }

    private static let longestPath = 200
}
