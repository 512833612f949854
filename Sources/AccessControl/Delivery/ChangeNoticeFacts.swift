/// What the earlier contacts of a card are told when its contacts were changed (S5).
struct ChangeNoticeFacts: Sendable {
    let language: Language
    let productName: String
    let lastDigits: LastDigits
    let at: Timestamp
    let channel: ContactChannel
}
