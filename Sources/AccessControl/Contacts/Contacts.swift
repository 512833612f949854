/// Where the codes of one card are sent: a mobile number, an e-mail address, or both (S3).
package struct Contacts: Hashable, Sendable {
    package let mobile: MobileNumber?
    package let email: EmailAddress?

    package init(mobile: MobileNumber?, email: EmailAddress?) {
        self.mobile = mobile
        self.email = email
    }

    /// Whether there is nowhere to send a code (S7).
    package var isEmpty: Bool { mobile == nil && email == nil }
}
