/// Who is told when a cardholder says "this wasn't me" (S21).
package struct AlertPolicy: Hashable, Sendable {
    package let customerService: EmailAddress
    package let issuer: EmailAddress

    package init(customerService: EmailAddress, issuer: EmailAddress) {
        self.customerService = customerService
        self.issuer = issuer
    }
}
