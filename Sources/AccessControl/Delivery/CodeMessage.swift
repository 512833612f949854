/// A message that carries a code to a cardholder.
///
/// Its text holds the code, so it can't be printed and is never stored.
package struct CodeMessage: Sendable {
    package let recipient: Recipient
    package let subject: String
    package let text: String
    /// Names the message to whoever carries it, so that the same one is not taken twice.
    package let reference: String

    package enum Recipient: Sendable {
        case mobile(MobileNumber)
        case email(EmailAddress)
    }

    package init(recipient: Recipient, subject: String, text: String, reference: String) {
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.reference = reference
    }
}

extension CodeMessage: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "CodeMessage(\(reference))" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
