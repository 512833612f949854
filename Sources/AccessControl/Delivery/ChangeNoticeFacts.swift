/// What a notice to earlier contacts says of a change.
package struct ChangeNoticeFacts: Sendable {
    package let language: Language
    package let productName: String
    package let lastDigits: LastDigits
    package let at: Timestamp
    package let channel: ContactChannel
}
