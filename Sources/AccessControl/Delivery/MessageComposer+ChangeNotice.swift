/// The notice that a card's contacts were changed, for those that it had before (S5).
extension MessageComposer {
    func changeNotice(
        to number: MobileNumber,
        of facts: ChangeNoticeFacts,
        reference: String
    ) -> OutgoingMessage {
        sms(
            .messageChangeSMS,
            in: facts.language,
            to: number,
            values(facts),
            reference: reference
        )
    }

    func changeNotice(
        to address: EmailAddress,
        of facts: ChangeNoticeFacts,
        reference: String
    ) -> OutgoingMessage {
        email(
            (.messageChangeEmailSubject, .messageChangeEmailText),
            in: facts.language,
            to: address,
            values(facts),
            reference: reference
        )
    }

    private func values(_ facts: ChangeNoticeFacts) -> [String: String] {
        let format = format(facts.language)
        return [
            "product": name(facts.productName),
            "lastDigits": facts.lastDigits.digits,
            "date": format.day(facts.at),
            "time": format.time(facts.at),
            "channel": channel(facts.channel, in: facts.language),
        ]
    }

    /// Where a change was made, in words.
    func channel(_ channel: ContactChannel, in language: Language) -> String {
        let key: TextKey =
            switch channel {
            case .window: .messageChannelWindow
            case .portal: .messageChannelPortal
            case .customerService: .messageChannelCustomerService
            case .issuer: .messageChannelIssuer
            }
        return texts.text(key, in: language, ["issuer": name(profile.issuerName)])
    }
}
