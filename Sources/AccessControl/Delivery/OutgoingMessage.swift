/// A message on its way to a cardholder, or about one to the issuer.
///
/// Its text may hold a code, so it can't be printed and is never stored.
package struct OutgoingMessage: Sendable {
    package let recipient: Recipient
    package let subject: String
    package let text: String
    /// The same as a page, for mail programs that show it; e-mail only.
    package let html: String?
    /// Names the message to whoever carries it, so that the same one is not taken twice.
    package let reference: String

    package enum Recipient: Sendable {
        case mobile(MobileNumber)
        case email(EmailAddress)
    }

    package init(
        recipient: Recipient,
        subject: String,
        text: String,
        html: String? = nil,
        reference: String
    ) {
        self.recipient = recipient
        self.subject = subject
        self.text = text
        self.html = html
        self.reference = reference
    }
}

extension OutgoingMessage: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    package var description: String { "OutgoingMessage(\(reference))" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
