import AccessControl

/// One masked contact, and whether the code is on its way there (S3, S4).
struct ContactLine: Sendable {
    let mobile: Bool
    let channel: String
    let masked: String
    /// The masked contact for those who listen: dots can't be read aloud.
    let spoken: String
    let state: String
    let stateText: String

    init(_ contact: MaskedContact, _ texts: PageTexts) {
        let shown = contact.text.split(separator: "•").map(String.init)
        masked = contact.text
        state = contact.state.rawValue
        switch contact.channel {
        case .sms:
            mobile = true
            channel = texts[.contactsSMS]
            spoken = texts[.contactsSMSSpoken, ["ending": shown.last ?? ""]]
        case .email:
            mobile = false
            channel = texts[.contactsEmail]
            spoken =
                texts[
                    .contactsEmailSpoken,
                    ["first": shown.first ?? "", "ending": shown.last ?? ""]
                ]
        }
        switch contact.state {
        case .accepted: stateText = texts[.contactsAccepted]
        case .pending: stateText = texts[.contactsPending]
        case .abandoned: stateText = texts[.contactsAbandoned]
        }
    }
}
