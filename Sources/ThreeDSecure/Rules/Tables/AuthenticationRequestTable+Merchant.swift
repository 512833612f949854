extension RuleTables {
    /// AReq: the acquirer, the merchants and the sellers.
    static let authenticationRequestMerchant: [Row<Field>] = [
        .required(.acquirerBIN, .text(1...11), in: .payment),
        .optional(.acquirerBIN, .text(1...11), in: .nonPayment),
        .required(.acquirerCountryCode, .country, in: [.v231, .toAccessControlServer]),
        .optional(.acquirerCountryCode, .country, in: [.v231, .toDirectoryServer]),
        .conditional(
            .acquirerCountryCodeSource,
            .codes("01 02 80-99"),
            when: .present(.acquirerCountryCode),
            in: .v231
        ),
        .required(.acquirerMerchantID, .text(1...35), in: .payment),
        .optional(.acquirerMerchantID, .text(1...35), in: .nonPayment),
        .required(.mcc, .text(4...4), in: .payment),
        .optional(.mcc, .text(4...4), in: .nonPayment),
        .required(.merchantCountryCode, .country, in: .payment),
        .optional(.merchantCountryCode, .country, in: .nonPayment),
        .required(.merchantName, .text(1...40), in: .payment),
        .optional(.merchantName, .text(1...40), in: .nonPayment),
        .optional(
            .merchantRiskIndicator,
            .object([
                .optional(.deliveryEmailAddress, .email),
                .optional(.deliveryTimeframe, .codes("01-04")),
                .optional(.giftCardAmount, .digits(1...15)),
                .optional(.giftCardCount, .digits(2...2)),
                .optional(.giftCardCurr, .currency),
                .optional(.preOrderDate, .date),
                .optional(.preOrderPurchaseInd, .codes("01 02")),
                .optional(.reorderItemsInd, .codes("01 02")),
                .optional(.shipIndicator, .codes("01-07"), in: .until220),
                .optional(.shipIndicator, .codes("01-09"), in: .v231),
                .optional(.transChar, .array(1...2, of: .codes("01 02")), in: .v231),
            ])
        ),
        .optional(
            .multiTransaction,
            .object([
                .required(
                    .merchantList,
                    .array(
                        1...50,
                        of: .object([
                            .required(.merchantNameListed, .text(1...40)),
                            .optional(.acquirerMerchantIdListed, .text(1...15)),
                            .optional(.merchantAmount, .digits(1...48)),
                            .conditional(
                                .merchantCurrency,
                                .currency,
                                when: .present(.merchantAmount)
                            ),
                            .conditional(
                                .merchantExponent,
                                .digits(1...1),
                                when: .present(.merchantAmount)
                            ),
                            .optional(.sellerId, .text(1...50)),
                        ])
                    )
                ),
                // DS-specific.
                .optional(.avValidityTime, .digits(1...3)),
                // DS-specific.
                .optional(.avNumberUse, .digits(1...2)),
            ]),
            in: .v231
        ),
        .optional(
            .sellerInfo,
            .array(
                1...50,
                of: .object([
                    .required(.sellerName, .text(1...100)),
                    // Required if multiTransaction refers to it.
                    .optional(.sellerId, .text(1...50)),
                    .optional(.sellerBusinessName, .text(1...100)),
                    .optional(.sellerAccDate, .date),
                    .optional(.sellerAddrLine1, .text(1...50)),
                    .optional(.sellerAddrLine2, .text(1...50)),
                    .optional(.sellerAddrLine3, .text(1...50)),
                    .optional(.sellerAddrCity, .text(1...50)),
                    .optional(.sellerAddrState, .alphanumeric(1...3)),
                    .optional(.sellerAddrPostCode, .text(1...16)),
                    .optional(.sellerAddrCountry, .country),
                    .optional(.sellerEmail, .email),
                    .optional(
                        .sellerPhone,
                        phone
                    ),
                ])
            ),
            in: .v231
        ),
    ]
}
