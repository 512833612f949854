import Foundation
import ThreeDSecure

/// Writes the messages that leave the server, in the reader's language.
///
/// Each kind of message has a file of its own. None holds a link (S22): whatever comes from outside is
/// made inert, and the texts are held to it by a test.
struct MessageComposer {
    let profile: IssuerProfile
    let texts: TextCatalogue
    let hosts: CodeHosts

    init(profile: IssuerProfile, texts: TextCatalogue, hosts: CodeHosts = CodeHosts()) {
        self.profile = profile
        self.texts = texts
        self.hosts = hosts
    }

    /// Writes an SMS.
    ///
    /// - Parameters:
    ///   - key: Its text.
    ///   - language: The language.
    ///   - number: To whom.
    ///   - values: What fills the blanks.
    ///   - host: The page on which the code among the values is typed, if it is to be bound to it.
    ///   - reference: The name of the message.
    /// - Returns: The message.
    func sms(
        _ key: TextKey,
        in language: Language,
        to number: MobileNumber,
        _ values: [String: String],
        boundTo host: String? = nil,
        reference: String
    ) -> OutgoingMessage {
        var text = texts.text(key, in: language, common(values))
        // A non-breaking space costs an SMS its seven-bit alphabet, and so half its length.
        for space in ["\u{A0}", "\u{202F}"] {
            text = text.replacingOccurrences(of: space, with: " ")
        }
        if profile.messages.bindsCodeToOrigin, let host, let code = values["code"] {
            text += "\n\n@\(host) #\(code)"
        }
        return OutgoingMessage(
            recipient: .mobile(number),
            subject: "",
            text: text,
            reference: reference
        )
    }

    /// Writes an e-mail, as text and as a page that says the same.
    ///
    /// - Parameters:
    ///   - letter: Its subject and its text.
    ///   - language: The language.
    ///   - address: To whom.
    ///   - values: What fills the blanks.
    ///   - reference: The name of the message.
    /// - Returns: The message.
    func email(
        _ letter: (subject: TextKey, text: TextKey),
        in language: Language,
        to address: EmailAddress,
        _ values: [String: String],
        reference: String
    ) -> OutgoingMessage {
        let values = common(values)
        let page = EmailPage(
            language: language,
            title: texts.text(letter.subject, in: language, values),
            pattern: texts.text(letter.text, in: language),
            values: values
        )
        return OutgoingMessage(
            recipient: .email(address),
            subject: page.title,
            text: texts.text(letter.text, in: language, values),
            html: page.html,
            reference: reference
        )
    }

    /// How a language writes amounts and times, by the issuer's clock.
    func format(_ language: Language) -> LanguageFormat {
        LanguageFormat(
            language,
            texts: texts,
            timeZone: profile.customerService.hours.timeZone
        )
    }

    /// A name that others gave, inert and so short that it fits an SMS.
    func name(_ text: String) -> String { InertText(text).shortened(to: Self.longestName) }

    /// What every message may name.
    private func common(_ values: [String: String]) -> [String: String] {
        let issuer = [
            "issuer": name(profile.issuerName),
            "programme": name(profile.programmeName),
            "phone": InertText(profile.customerService.phone).text,
        ]
        return issuer.merging(values) { $1 }
    }

    /// In UTF-16 units: the longest `merchantName` of an AReq.
    static let longestName = 40
}
