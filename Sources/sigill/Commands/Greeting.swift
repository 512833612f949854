import AccessControl
import Foundation
import Sandbox

/// What the demo says when it is ready.
struct Greeting {
    let addresses: WorldAddresses
    let ports: Ports
    let cards: CardFile
    let profile: IssuerProfile

    /// Writes to standard output at once, which a pipe would otherwise hold back.
    func write(asJSON: Bool) {
        FileHandle.standardOutput.write(Data(((asJSON ? json : text) + "\n").utf8))
    }

    /// Two short tables for people.
    private var text: String {
        let places = [
            ("Shop", addresses.shop.publicURL),
            ("Inbox", addresses.inbox.publicURL),
            ("Mitt konto", WorldAddresses.url(ports.acsPortal)),
            ("Health", WorldAddresses.url(ports.acsOperations) + "/health"),
        ]
        let lines =
            ["", "Sigill is ready. Ctrl-C stops it.", ""]
            + places.map { "  " + Self.padded($0.0, to: 12) + $0.1 }
            + ["", "  Test cards (one click away in the shop):", ""]
            + cards.cards.map { "  " + Self.padded(Self.grouped($0.number), to: 20) + $0.outcome }
            + ["", "  Users of Mitt konto (the codes come to the inbox):", ""]
            + users.map {
                "  " + Self.padded($0.userName, to: 12) + Self.padded($0.password, to: 23)
                    + $0.about
            }
            + [""]
        return lines.joined(separator: "\n")
    }

    private var users: [CardFile.User] { cards.users ?? [] }

    /// One line for programs.
    private var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(content) else {
            preconditionFailure("strings can always be encoded")
        }
        return String(decoding: data, as: UTF8.self)
    }

    private var content: Content {
        Content(
            shop: addresses.shop.publicURL,
            threeDSServer: addresses.threeDSServer.publicURL,
            directoryServer: addresses.directoryServer.publicURL,
            inbox: addresses.inbox.publicURL,
            acsDirectory: addresses.acsDirectoryURL,
            acsWindow: addresses.acsWindowURL,
            acsOperations: WorldAddresses.url(ports.acsOperations),
            acsPortal: WorldAddresses.url(ports.acsPortal),
            users: users.map {
                Content.User(userName: $0.userName, password: $0.password, cards: $0.cards)
            },
            cards: cards.cards.map { Content.Card($0, plans: profile.numberingPlans) }
        )
    }

    private struct Content: Encodable {
        let shop: String
        let threeDSServer: String
        let directoryServer: String
        let inbox: String
        let acsDirectory: String
        let acsWindow: String
        let acsOperations: String
        let acsPortal: String
        let users: [User]
        let cards: [Card]

        struct User: Encodable {
            let userName: String
            let password: String
            /// By their keys.
            let cards: [String]
        }

        struct Card: Encodable {
            let key: String
            let number: String
            let expiry: String
            let product: String
            let outcome: String
            let language: String?
            /// In international form, as the inbox has it.
            let mobile: String?
            let email: String?

            init(_ entry: CardFile.Entry, plans: [NumberingPlan]) {
                key = entry.key
                number = entry.number
                expiry = entry.expiry
                product = entry.product
                outcome = entry.outcome
                language = entry.language
                mobile = entry.mobile.flatMap { try? MobileNumber($0, plans: plans).international }
                email = entry.email
            }
        }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// Four, six and the rest, as it stands on a card of fifteen digits.
    private static func grouped(_ number: String) -> String {
        [number.prefix(4), number.dropFirst(4).prefix(6), number.dropFirst(10)]
            .joined(separator: " ")
    }
}
