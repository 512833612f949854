import ACSTestSupport
import Foundation
import Testing

@testable import AccessControl

/// Names that try to be more than names, put together at random from pieces that have worked
/// elsewhere.
@Suite struct HostileNameTests {
    private static let pieces = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
        "\"><a href=\"https://evil.example\">",
        "'", "\"", "&amp;", "&#106;", "</p></div>", "<!--", "]]>", "\"\u{301}", "<\u{338}",
        "\r\nBcc: x@evil.example\r\n", "\n\n@evil.example #000000", "\r", "\0", "\u{85}",
        "\u{2028}",
        "\u{2029}", "\u{202E}", "\u{202D}", "\u{2066}", "\u{2069}", "\u{200F}", "\u{61C}",
        "\u{200B}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{180E}", "\u{E0041}",
        "https://", "HTTP://", "www.", "evil.example", "evil。example", "evil．example",
        "evil｡example", "evil․example", "tel:+46900123456", "sms:0701234567", "mailto:a@b.se",
        "javascript:alert(1)", "data:text/html,x", "//evil.example", "\\\\evil\\share", "a@b.se",
        "＠", "：", "／", "∕", "⁄", "℀", "⒈com", "{code}", "{merchant}", "{", "}", "{amount",
        "Nordljus", " ", "🦊", "👩‍👩‍👧", "漢字", "Кафе", "عربي", "\u{1D400}", "\u{E000}",
        "\u{10FFFF}", String(repeating: "e\u{301}", count: 300),
        String(repeating: "A", count: 2_000),
        "﷽", "%0d%0aBcc:", "=?utf-8?Q?x?=", "url(https://evil.example)", "expression(1)",
    ]

    /// A generator that gives the same every time, so that a failure can be seen again.
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: 0..<8)
    func `no name of a merchant, product or issuer does anything in a message`(round: Int) throws {
        var generator = Generator(state: UInt64(round))
        for _ in 0..<12 {
            let names = (0..<3).map { _ in Self.name(&generator) }
            var composed = try ComposedMessages(
                in: Language.spoken[round % Language.spoken.count],
                issuerName: names[2]
            )
            let honest = try ComposedMessages(in: composed.language).all()
            composed.merchant = names[0]
            composed.product = names[1]
            for (message, plain) in zip(try composed.all(), honest) {
                expectHarmless(message, as: plain, names)
            }
        }
    }

    private func expectHarmless(
        _ message: OutgoingMessage,
        as plain: OutgoingMessage,
        _ names: [String]
    ) {
        let host = [ComposedMessages.hosts.window, ComposedMessages.hosts.portal]
            .compactMap(\.self).first { plain.text.contains("\n\n@\($0) #") }
        let harm = Harm.found(in: message, boundTo: host)
        #expect(harm == [], "\(names.map(\.debugDescription)): \(message.text)")
        #expect(lines(message) == lines(plain), "\(names.map(\.debugDescription))")
        #expect(message.text.hasSuffix(plain.text.suffix(host == nil ? 0 : 20)))
        #expect(message.text.utf16.count < 3_000 && message.subject.utf16.count < 200)
        let marks = message.html.map { $0.filter { "<>".contains($0) }.count }
        #expect(marks == plain.html.map { $0.filter { "<>".contains($0) }.count })
    }

    private func lines(_ message: OutgoingMessage) -> Int {
        message.text.unicodeScalars.count {
            $0.properties.isWhitespace && $0 != " " && $0 != "\u{A0}"
        }
    }

    private static func name(_ generator: inout Generator) -> String {
        (0...Int.random(in: 0...5, using: &generator))
            .map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }
            .joined(separator: Bool.random(using: &generator) ? "" : " ")
    }
}
