import FoundationEssentials
import Hummingbird

/// `POST /sms` and `POST /email`: the inbox as the gateways of a mobile operator and a mail service
/// would look to a sender.
struct InboxGateway: Sendable {
    private static let bodyLimit = 64 * 1024

    let store: InboxMessageStore
    let now: @Sendable () -> Date

    func addRoutes(to router: some RouterMethods<PartyContext>) {
        router.post("/sms") { request, _ in
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.bodyLimit)
            return try take(.sms, body)
        }
        router.refuseMethods(of: "/sms", except: .post)
        router.post("/email") { request, _ in
            let body = try await request.bytes(as: MediaTypes.json, limit: Self.bodyLimit)
            return try take(.email, body)
        }
        router.refuseMethods(of: "/email", except: .post)
    }

    private func take(_ channel: InboxMessage.Channel, _ body: [UInt8]) throws -> Response {
        var input = try JSONInput(body)
        let recipient = try input.string("to", maximumLength: 254)
        let subject =
            channel == .email ? try input.string("subject", maximumLength: 200) : nil
        let text = try input.string("text", maximumLength: 8000)
        let html =
            channel == .email ? try input.optionalString("html", maximumLength: 32_000) : nil
        let reference = try input.optionalString("reference", maximumLength: 200)
        try input.finish()
        try Self.check(recipient, of: channel)
        try Self.failIfAsked(by: recipient)
        store.add(
            InboxMessage(
                channel: channel,
                to: recipient,
                subject: subject,
                text: text,
                html: html,
                reference: reference,
                receivedAt: now().formatted(
                    Date.ISO8601FormatStyle(includingFractionalSeconds: true)
                )
            )
        )
        return Response(status: .accepted)
    }

    private static func check(_ recipient: String, of channel: InboxMessage.Channel) throws {
        switch channel {
        case .sms:
            let digits = recipient.dropFirst()
            guard recipient.first == "+", (7...15).contains(digits.utf8.count),
                digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else {
                throw Problem.invalid("to", "The member must be a number such as +46701234567.")
            }
        case .email:
            let parts = recipient.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw Problem.invalid("to", "The member must be an e-mail address.")
            }
        }
    }

    /// Recipients that make the gateway fail, so that a sender's handling of failures can be tried:
    /// what ends in 98 (before the @ of an address) is refused for now, 99 for good.
    private static func failIfAsked(by recipient: String) throws {
        let name = recipient.prefix { $0 != "@" }
        if name.hasSuffix("98") {
            throw Problem(
                .serviceUnavailable,
                title: "Gateway busy",
                detail: "Recipients that end in 98 are always refused for now."
            )
        }
        if name.hasSuffix("99") {
            throw Problem(
                .badRequest,
                title: "Recipient refused",
                detail: "Recipients that end in 99 are always refused for good.",
                member: "to"
            )
        }
    }
}
