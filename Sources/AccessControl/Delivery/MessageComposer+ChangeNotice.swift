extension MessageComposer {
    func changeNotice(
        to number: MobileNumber,
        of facts: ChangeNoticeFacts,
        reference: String
    ) -> OutgoingMessage {
        OutgoingMessage(recipient: .mobile(number), subject: "", text: "", reference: reference)
    }

    func changeNotice(
        to address: EmailAddress,
        of facts: ChangeNoticeFacts,
        reference: String
    ) -> OutgoingMessage {
        OutgoingMessage(recipient: .email(address), subject: "", text: "", reference: reference)
    }
}
