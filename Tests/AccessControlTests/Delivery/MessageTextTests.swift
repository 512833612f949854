import ACSTestSupport
import Foundation
import Testing

@testable import AccessControl

@Suite struct MessageTextTests {
    @Test(arguments: Language.spoken)
    func `no message holds anything but words`(language: Language) throws {
        let messages = try ComposedMessages(in: language, bindsCodeToOrigin: false).all()
        #expect(messages.count == 16)
        for message in messages {
            #expect(Harm.found(in: message) == [], "\(message.subject)")
        }
    }

    @Test(arguments: Language.spoken)
    func `the code of a purchase comes with amount, payee, card and validity`(
        language: Language
    ) throws {
        let composed = try ComposedMessages(in: language)
        let amount = composed.composer.format(language).amount(try ComposedMessages.amount())
        let code = try ComposedMessages.oneTimeCode().digits
        for message in try composed.purchaseCodes() {
            let text = message.text.replacingOccurrences(of: "\u{A0}", with: " ")
            let told = [
                code, amount.replacingOccurrences(of: "\u{A0}", with: " "), "Nordljus Bokhandel",
                "12345", "10 min",
            ]
            for fact in told { #expect(text.contains(fact), "\(fact) in \(text)") }
        }
    }

    @Test(arguments: Language.spoken)
    func `a code of the portal says how long it is good`(language: Language) throws {
        for message in try ComposedMessages(in: language).verificationCodes() {
            #expect(message.text.contains(ComposedMessages.code))
            #expect(message.text.contains("10 min"))
        }
    }

    @Test(arguments: Language.spoken)
    func `a notice says which card, when and through which door`(language: Language) throws {
        let notices = try ComposedMessages(in: language).notices()
        for notice in notices {
            #expect(notice.text.contains("Guldkort") && notice.text.contains("12345"))
            #expect(notice.text.contains("2026") && notice.text.contains("+46 8 123 456 78"))
            #expect(notice.text.firstMatch(of: /\b\d{6}\b/) == nil)
        }
        #expect(Set(notices.map(\.text)).count == notices.count)
    }

    @Test func `an alert is in the issuer's first language and names what was reported`() throws {
        let alerts = try ComposedMessages(in: .english).alerts()
        #expect(alerts.allSatisfy { $0.text.contains("känner inte igen") })
        #expect(alerts[0].text.contains("01020304-0506-4708-890a-0b0c0d0e0f10"))
        #expect(alerts[0].text.contains("Nordljus Bokhandel"))
        #expect(alerts[1].text.contains("i fönstret där du bekräftar köp"))
    }

    @Test(arguments: Language.spoken)
    func `the page of an e-mail says what its text says`(language: Language) throws {
        for message in try ComposedMessages(in: language).all() {
            guard let html = message.html else {
                #expect(message.subject.isEmpty)
                continue
            }
            let paragraphs = message.text.split(separator: "\n").joined(separator: "\n")
            #expect(Harm.text(of: html) == paragraphs)
            #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(message.language)\">"))
        }
    }

    @Test(arguments: Language.spoken)
    func `the code stands by itself on the page`(language: Language) throws {
        let composed = try ComposedMessages(in: language)
        let messages = try composed.purchaseCodes() + composed.verificationCodes()
        let pages = messages.compactMap(\.html)
        #expect(pages.count == 3)
        for page in pages {
            #expect(page.firstMatch(of: /<p style="[^"]*font:600 32px[^"]*">\d{6}<\/p>/) != nil)
        }
    }

    // MARK: - The line that binds a code to its page

    @Test(arguments: Language.spoken)
    func `an SMS with a code ends in the line of its page`(language: Language) throws {
        let composed = try ComposedMessages(in: language)
        let code = try ComposedMessages.oneTimeCode().digits
        #expect(lastLine(try composed.purchaseCodes()[0]) == "@window.bank.example #\(code)")
        for message in try composed.verificationCodes() where message.html == nil {
            #expect(lastLine(message) == "@portal.bank.example #\(ComposedMessages.code)")
            #expect(message.text.contains(".\n\n@"))
        }
    }

    @Test(arguments: Language.spoken)
    func `nothing else has such a line`(language: Language) throws {
        let bound = try ComposedMessages(in: language)
        let others =
            try bound.notices() + bound.alerts()
            + (bound.purchaseCodes() + bound.verificationCodes()).filter { $0.html != nil }
        let unbound =
            try ComposedMessages(in: language, bindsCodeToOrigin: false).all()
            + ComposedMessages(in: language, hosts: CodeHosts()).all()
        for message in others + unbound {
            #expect(!message.text.contains("@") && !message.text.contains("#"))
        }
    }

    private func lastLine(_ message: OutgoingMessage) -> String? {
        message.text.split(separator: "\n", omittingEmptySubsequences: false).last.map(String.init)
    }

    // MARK: - Length

    @Test(arguments: Language.spoken)
    func `an SMS takes at most two parts, with the longest names and its last line`(
        language: Language
    ) throws {
        let longest = String(repeating: "Köpmanshuset å ", count: 3)
        var composed = try ComposedMessages(
            in: language,
            issuerName: "Nordiska Köpmannabanken",
            hosts: CodeHosts(
                window: "secure.acs.nordiskabanken.example",
                portal: "mitt-konto.nordiskabanken.example"
            )
        )
        composed.merchant = longest
        composed.product = longest
        for message in try composed.all() where message.html == nil {
            let length = SMSLength(of: message.text)
            #expect(length.alphabet == .sevenBit, "\(message.text)")
            #expect(length.parts <= 2, "\(length.units): \(message.text)")
        }
    }
}

extension OutgoingMessage {
    /// The language that the page says it is in.
    fileprivate var language: Substring {
        html?.firstMatch(of: /<div lang="([a-z]+)"/)?.1 ?? ""
    }
}
