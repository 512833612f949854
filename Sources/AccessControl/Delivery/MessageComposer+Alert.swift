import ThreeDSecure

/// What customer service and the issuer are told when a cardholder says "this wasn't me" (S21).
///
/// In the issuer's first language, for they read it who work there.
extension MessageComposer {
    func alert(
        to address: EmailAddress,
        of facts: AlertFacts,
        reference: String
    ) -> OutgoingMessage {
        let language = profile.firstLanguage
        let format = format(language)
        let values = [
            "product": name(facts.productName),
            "lastDigits": facts.lastDigits.digits,
            "date": format.day(facts.reportedAt),
            "time": format.time(facts.reportedAt),
        ]
        let (text, reported) = said(of: facts.reported, in: language)
        return email(
            (.messageAlertSubject, text),
            in: language,
            to: address,
            values.merging(reported) { $1 },
            reference: reference
        )
    }

    /// The text about what was reported, and what fills its blanks.
    private func said(
        of reported: AlertFacts.Reported,
        in language: Language
    ) -> (TextKey, [String: String]) {
        let format = format(language)
        switch reported {
        case .purchase(let merchant, let amount, let at, let transaction):
            return (
                .messageAlertPurchaseText,
                [
                    "merchant": name(merchant),
                    "amount": amount.map(format.amount) ?? "–",
                    "eventDate": format.day(at),
                    "eventTime": format.time(at),
                    "transaction": transaction.description,
                ]
            )
        case .contactChange(let at, let channel):
            return (
                .messageAlertChangeText,
                [
                    "eventDate": format.day(at),
                    "eventTime": format.time(at),
                    "channel": self.channel(channel, in: language),
                ]
            )
        }
    }
}
