import Foundation
import ThreeDSecure

/// Writes the messages that carry a code, in the cardholder's language.
///
/// They name amount and payee (S1), and hold no link (S22).
struct MessageComposer {
    let profile: IssuerProfile
    let texts: TextCatalogue

    func sms(
        _ code: OneTimeCode,
        to number: MobileNumber,
        for facts: TransactionFacts,
        amount: Amount,
        _ reference: String
    ) -> OutgoingMessage {
        // A non-breaking space costs an SMS its seven-bit alphabet, and so half its length.
        let text = texts.text(.codeSMS, in: facts.language, values(code, facts, amount))
            .replacingOccurrences(of: "\u{A0}", with: " ")
        return OutgoingMessage(
            recipient: .mobile(number),
            subject: "",
            text: text,
            reference: reference
        )
    }

    func email(
        _ code: OneTimeCode,
        to address: EmailAddress,
        for facts: TransactionFacts,
        amount: Amount,
        _ reference: String
    ) -> OutgoingMessage {
        let values = values(code, facts, amount)
        return OutgoingMessage(
            recipient: .email(address),
            subject: texts.text(.codeEmailSubject, in: facts.language, values),
            text: texts.text(.codeEmailText, in: facts.language, values),
            reference: reference
        )
    }

    private func values(
        _ code: OneTimeCode,
        _ facts: TransactionFacts,
        _ amount: Amount
    ) -> [String: String] {
        let format = LanguageFormat(
            facts.language,
            texts: texts,
            timeZone: profile.customerService.hours.timeZone
        )
        return [
            "code": code.digits,
            "amount": format.amount(amount),
            "merchant": Self.withoutLink(facts.merchantName),
            "lastDigits": facts.lastDigits.digits,
            "product": facts.product.flatMap(profile.product)?.name ?? profile.issuerName,
            "minutes": String(profile.code.life.secondsRoundedUp / 60),
            "phone": profile.customerService.phone,
            "issuer": profile.issuerName,
        ]
    }

    /// A merchant's name that can't become a link or a line of its own in a message (S22).
    ///
    /// Mail programs turn what looks like an address into a link; a space after each dot, slash and
    /// colon keeps the name readable and dead.
    static func withoutLink(_ name: String) -> String {
        var text = ""
        for character in name.unicodeScalars {
            let isControl = character.value < 0x20 || character.value == 0x7F
            text.unicodeScalars.append(isControl ? " " : character)
            if "./:@".unicodeScalars.contains(character) { text += " " }
        }
        return text
    }
}
