extension RuleTables {
    /// Payments that come back: recurring or by instalments.
    static let recurs: Condition<Field> = .either(
        .is(.threeDSRequestorAuthenticationInd, "02", "03"),
        .is(.threeRIInd, "01", "02")
    )

    /// Payments that come back with the same amount (2.3.1).
    static let recursWithFixedAmount: Condition<Field> = .both(
        recurs,
        .member(.recurringInd, .amountInd, ["01"])
    )

    /// Payments that come back at fixed times (2.3.1).
    static let recursRegularly: Condition<Field> = .both(
        recurs,
        .member(.recurringInd, .frequencyInd, ["01"])
    )

    /// Non-payment authentications that name a purchase all the same (2.2.0).
    static let paysIn220: Condition<Field> = .either(
        .is(.threeDSRequestorAuthenticationInd, "02", "03"),
        .is(.threeRIInd, "01", "02", "06", "07", "08", "09", "11")
    )

    /// Non-payment authentications that name a purchase all the same (2.3.1).
    static let paysIn231: Condition<Field> = .either(
        .is(.threeDSRequestorAuthenticationInd, "02", "03", "07", "08", "09"),
        .is(.threeRIInd, "01", "02", "06", "07", "08", "09", "11", "15")
    )

    /// `homePhone` and its like.
    static let phone: Format = .object([
        .required(.cc, .digits(1...3)),
        .required(.subscriber, .digits(1...15)),
    ])

    /// `broadInfo` (2.3.1).
    static let broadcast: Format = .object(
        limit: 4096,
        [
            .required(.category, .codes("01-06")),
            .optional(.description, .text(1...4000)),
            .optional(.expDate, .date),
            .required(.severity, .codes("01-04")),
            .required(.recipients, .array(1...3, of: .codes("01-04"))),
            .required(.source, .codes("01-03")),
        ]
    )

    /// `cardholderInfo` (2.3.1).
    static let cardholderText: Format = .object([
        .required(.text, .text(1...128)),
        .optional(.issuerImage, .secureURL(256)),
        .optional(.paymentSystemImage, .secureURL(256)),
    ])

    /// A public key on P-256 as a JWK.
    static let publicKey: Format = .object(
        limit: 256,
        [
            .required(.kty, .oneOf("EC")),
            .required(.crv, .oneOf("P-256")),
            .required(.x, .coordinate),
            .required(.y, .coordinate),
        ]
    )
}
