/// What a cardholder has typed as new contacts of a card.
package struct ContactForm: Sendable {
    package let mobile: String
    package let removesMobile: Bool
    package let email: String
    package let removesEmail: Bool

    package init(mobile: String, removesMobile: Bool, email: String, removesEmail: Bool) {
        self.mobile = mobile
        self.removesMobile = removesMobile
        self.email = email
        self.removesEmail = removesEmail
    }

    package static let empty = Self(
        mobile: "",
        removesMobile: false,
        email: "",
        removesEmail: false
    )

    /// Reads the form: an empty field leaves its contact as it is.
    ///
    /// - Parameters:
    ///   - contacts: What is there today.
    ///   - plans: The numbering plans that may be used.
    /// - Returns: What is to become of each contact.
    /// - Throws: Everything that is wrong with it, field by field.
    package func edit(
        of contacts: Contacts,
        plans: [NumberingPlan]
    ) throws(ContactFormFaults) -> ContactEdit {
        var faults = ContactFormFaults()
        let edit = ContactEdit(
            mobile: mobileEdit(plans, &faults),
            email: emailEdit(&faults)
        )
        if faults.isEmpty {
            let after = edit.applied(to: contacts)
            if after.isEmpty {
                faults.whole = .noneLeft
            } else if after == contacts {
                faults.whole = .unchanged
            }
        }
        guard faults.isEmpty else { throw faults }
        return edit
    }

    private func mobileEdit(
        _ plans: [NumberingPlan],
        _ faults: inout ContactFormFaults
    ) -> ContactEdit.Edit<MobileNumber> {
        guard !mobile.trimmedOfSpaces.isEmpty else { return removesMobile ? .remove : .keep }
        do {
            return .replace(try MobileNumber(mobile, plans: plans))
        } catch {
            faults.mobile = error
            return .keep
        }
    }

    private func emailEdit(_ faults: inout ContactFormFaults) -> ContactEdit.Edit<EmailAddress> {
        guard !email.trimmedOfSpaces.isEmpty else { return removesEmail ? .remove : .keep }
        do {
            return .replace(try EmailAddress(email))
        } catch {
            faults.email = error
            return .keep
        }
    }
}

extension ContactForm: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "ContactForm" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
