/// The codes of the account portal: each says what it is for, and how long it is good.
extension MessageComposer {
    func verification(
        _ digits: String,
        to number: MobileNumber,
        purpose: VerificationPurpose,
        language: Language,
        minutes: Int,
        reference: String
    ) -> OutgoingMessage {
        let key: TextKey =
            switch purpose {
            case .signIn: .messageSignInSMS
            case .newContact: .messageNewContactSMS
            }
        return sms(
            key,
            in: language,
            to: number,
            ["code": digits, "minutes": String(minutes)],
            boundTo: hosts.portal,
            reference: reference
        )
    }

    func verification(
        _ digits: String,
        to address: EmailAddress,
        purpose: VerificationPurpose,
        language: Language,
        minutes: Int,
        reference: String
    ) -> OutgoingMessage {
        let letter: (subject: TextKey, text: TextKey) =
            switch purpose {
            case .signIn: (.messageSignInEmailSubject, .messageSignInEmailText)
            case .newContact: (.messageNewContactEmailSubject, .messageNewContactEmailText)
            }
        return email(
            letter,
            in: language,
            to: address,
            ["code": digits, "minutes": String(minutes)],
            reference: reference
        )
    }
}
