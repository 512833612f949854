/// What is to become of the contacts of one card.
package struct ContactEdit: Hashable, Sendable {
    package let mobile: Edit<MobileNumber>
    package let email: Edit<EmailAddress>

    package init(mobile: Edit<MobileNumber>, email: Edit<EmailAddress>) {
        self.mobile = mobile
        self.email = email
    }

    /// What is to become of one contact.
    package enum Edit<Value: Hashable & Sendable>: Hashable, Sendable {
        case keep
        case replace(Value)
        case remove

        func applied(to value: Value?) -> Value? {
            switch self {
            case .keep: value
            case .replace(let new): new
            case .remove: nil
            }
        }
    }

    /// The contacts after the edit.
    package func applied(to contacts: Contacts) -> Contacts {
        Contacts(
            mobile: mobile.applied(to: contacts.mobile),
            email: email.applied(to: contacts.email)
        )
    }
}
