import ThreeDSecure

/// The code of a purchase: it names amount and payee (S1), and how long it is good (S9).
extension MessageComposer {
    func sms(
        _ code: OneTimeCode,
        to number: MobileNumber,
        for facts: TransactionFacts,
        amount: Amount,
        _ reference: String
    ) -> OutgoingMessage {
        sms(
            .codeSMS,
            in: facts.language,
            to: number,
            values(code, facts, amount),
            boundTo: hosts.window,
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
        email(
            (.codeEmailSubject, .codeEmailText),
            in: facts.language,
            to: address,
            values(code, facts, amount),
            reference: reference
        )
    }

    private func values(
        _ code: OneTimeCode,
        _ facts: TransactionFacts,
        _ amount: Amount
    ) -> [String: String] {
        [
            "code": code.digits,
            "amount": format(facts.language).amount(amount),
            "merchant": name(facts.merchantName),
            "lastDigits": facts.lastDigits.digits,
            "product": name(facts.product.flatMap(profile.product)?.name ?? profile.issuerName),
            "minutes": String(profile.code.life.secondsRoundedUp / 60),
        ]
    }
}
