/// The page on which the new contacts are typed.
package struct EnterContactsScreen: Sendable {
    package let step: UpdateStep
    /// What is there today, masked.
    package let currentMobile: String?
    package let currentEmail: String?
    /// What was typed before, so that nothing is typed twice.
    package let form: ContactForm
    package let faults: ContactFormFaults
    /// The countries whose mobile numbers can be given, by ISO 3166-1 code.
    package let countries: [String]
}
