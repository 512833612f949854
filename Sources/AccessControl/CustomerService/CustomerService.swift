/// Whom the cardholder can call, and when (S24).
package struct CustomerService: Sendable {
    package let phone: String
    package let hours: OpeningHours

    package init(phone: String, hours: OpeningHours) {
        self.phone = phone
        self.hours = hours
    }
}
