extension RuleTables {
    /// AReq: the purchase and what recurs.
    static let authenticationRequestPurchase: [Row<Field>] = [
        .conditional(
            .purchaseInstalData,
            .number(2...999, width: 1...3),
            when: .is(.threeDSRequestorAuthenticationInd, "03"),
            in: [.v210, .app, .browser]
        ),
        .conditional(
            .purchaseInstalData,
            .number(2...999, width: 1...3),
            when: .either(.is(.threeDSRequestorAuthenticationInd, "03"), .is(.threeRIInd, "02")),
            in: .since220
        ),
        .required(.purchaseAmount, .digits(1...48), in: [.v210, .app, .browser, .payment]),
        .conditional(
            .purchaseAmount,
            .digits(1...48),
            when: .is(.threeDSRequestorAuthenticationInd, "02", "03"),
            in: [.v210, .app, .browser, .nonPayment]
        ),
        .required(.purchaseAmount, .digits(1...48), in: [.since220, .payment]),
        .conditional(
            .purchaseAmount,
            .digits(1...48),
            when: paysIn220,
            in: [.v220, .nonPayment]
        ),
        .conditional(
            .purchaseAmount,
            .digits(1...48),
            when: paysIn231,
            in: [.v231, .nonPayment]
        ),
        .required(.purchaseCurrency, .currency, in: [.v210, .app, .browser, .payment]),
        .conditional(
            .purchaseCurrency,
            .currency,
            when: .is(.threeDSRequestorAuthenticationInd, "02", "03"),
            in: [.v210, .app, .browser, .nonPayment]
        ),
        .required(.purchaseCurrency, .currency, in: [.since220, .payment]),
        .conditional(
            .purchaseCurrency,
            .currency,
            when: paysIn220,
            in: [.v220, .nonPayment]
        ),
        .conditional(
            .purchaseCurrency,
            .currency,
            when: paysIn231,
            in: [.v231, .nonPayment]
        ),
        .required(.purchaseExponent, .digits(1...1), in: [.v210, .app, .browser, .payment]),
        .conditional(
            .purchaseExponent,
            .digits(1...1),
            when: .is(.threeDSRequestorAuthenticationInd, "02", "03"),
            in: [.v210, .app, .browser, .nonPayment]
        ),
        .required(.purchaseExponent, .digits(1...1), in: [.since220, .payment]),
        .conditional(
            .purchaseExponent,
            .digits(1...1),
            when: paysIn220,
            in: [.v220, .nonPayment]
        ),
        .conditional(
            .purchaseExponent,
            .digits(1...1),
            when: paysIn231,
            in: [.v231, .nonPayment]
        ),
        .required(.purchaseDate, .second, in: [.v210, .app, .browser, .payment]),
        .conditional(
            .purchaseDate,
            .second,
            when: .is(.threeDSRequestorAuthenticationInd, "02", "03"),
            in: [.v210, .app, .browser, .nonPayment]
        ),
        .required(.purchaseDate, .second, in: [.since220, .payment]),
        .conditional(
            .purchaseDate,
            .second,
            when: paysIn220,
            in: [.v220, .nonPayment]
        ),
        .conditional(
            .purchaseDate,
            .second,
            when: paysIn231,
            in: [.v231, .nonPayment]
        ),
        .conditional(.recurringAmount, .digits(1...48), when: recursWithFixedAmount, in: .v231),
        .conditional(.recurringCurrency, .currency, when: .present(.recurringAmount), in: .v231),
        .conditional(
            .recurringExponent,
            .digits(1...1),
            when: .present(.recurringAmount),
            in: .v231
        ),
        .conditional(.recurringDate, .date, when: recursRegularly, in: .v231),
        .conditional(
            .recurringExpiry,
            .date,
            when: .is(.threeDSRequestorAuthenticationInd, "02", "03"),
            in: [.v210, .app, .browser]
        ),
        .conditional(.recurringExpiry, .date, when: recurs, in: .v220),
        // (threeDSRequestorAuthenticationInd in (02,03) or threeRIInd in (01,02)) and there is an
        // end date.
        .optional(.recurringExpiry, .date, in: .v231),
        .conditional(
            .recurringFrequency,
            .digits(1...4),
            when: .is(.threeDSRequestorAuthenticationInd, "02", "03"),
            in: [.v210, .app, .browser]
        ),
        .conditional(.recurringFrequency, .digits(1...4), when: recurs, in: .v220),
        .conditional(
            .recurringFrequency,
            .number(1...9999, width: 1...4),
            when: recursRegularly,
            in: .v231
        ),
        .conditional(
            .recurringInd,
            .object([
                .required(.amountInd, .codes("01 02 80-99")),
                .required(.frequencyInd, .codes("01 02 80-99")),
            ]),
            when: recurs,
            in: .v231
        ),
        // Required in some markets (e.g. Brazil); else O.
        .optional(.transType, .codes("01 03 10 11 28"), in: [.v210, .app, .browser, .payment]),
        // Required in some markets (e.g. Brazil); else O.
        .optional(.transType, .codes("01 03 10 11 28"), in: [.since220, .payment]),
    ]
}
