extension RuleTables {
    /// AReq: the account, the card and the cardholder.
    static let authenticationRequestCardholder: [Row<Field>] = [
        // Required if the requestor asks the cardholder which account type to use (or by market
        // rule, e.g. Brazil); else O.
        .optional(.acctType, .codes("01-03 80-99")),
        .optional(.addrMatch, .oneOf("Y", "N"), in: [.app, .browser]),
        // DS-specific; YYMM.
        .optional(.cardExpiryDate, .month),
        // DS-specific; never log or store.
        .optional(.cardSecurityCode, .digits(3...4), in: .v231),
        // DS-specific; set by DS when it validated the code.
        .optional(.cardSecurityCodeStatus, .oneOf("Y", "N", "U"), in: .v231),
        .conditional(
            .cardSecurityCodeStatusSource,
            .codes("01 02 80-99"),
            when: .present(.cardSecurityCodeStatus),
            in: .v231
        ),
        .optional(.acctID, .text(1...64)),
        .required(.acctNumber, .digits(13...19)),
        .optional(
            .acctInfo,
            .object([
                .optional(.chAccAgeInd, .codes("01-05")),
                .optional(.chAccChange, .date),
                .optional(.chAccChangeInd, .codes("01-04")),
                .optional(.chAccDate, .date),
                .optional(.chAccPwChange, .date),
                .optional(.chAccPwChangeInd, .codes("01-05")),
                .optional(.nbPurchaseAccount, .digits(1...4)),
                .optional(.chAccReqID, .text(1...64), in: .v231),
                .optional(.provisionAttemptsDay, .digits(1...3)),
                .optional(.txnActivityDay, .digits(1...3)),
                .optional(.txnActivityYear, .digits(1...3)),
                .optional(.paymentAccAge, .date),
                .optional(.paymentAccInd, .codes("01-05")),
                .optional(.shipAddressUsage, .date),
                .optional(.shipAddressUsageInd, .codes("01-04")),
                .optional(.shipNameIndicator, .codes("01 02")),
                .optional(.suspiciousAccActivity, .codes("01 02")),
            ])
        ),
        // Required unless a market/regional mandate forbids sending it.
        .optional(.billAddrCity, .text(1...50), in: .payment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrCity, .text(1...50), in: .nonPayment),
        .conditional(.billAddrCountry, .country, when: .present(.billAddrState), in: .payment),
        .conditional(.billAddrCountry, .country, when: .present(.billAddrState), in: .nonPayment),
        // Required unless a market/regional mandate forbids sending it.
        .optional(.billAddrLine1, .text(1...50), in: .payment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrLine1, .text(1...50), in: .nonPayment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrLine2, .text(1...50), in: .payment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrLine2, .text(1...50), in: .nonPayment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrLine3, .text(1...50), in: .payment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrLine3, .text(1...50), in: .nonPayment),
        // Required unless a market/regional mandate forbids sending it.
        .optional(.billAddrPostCode, .text(1...16), in: .payment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrPostCode, .text(1...16), in: .nonPayment),
        // Required unless a market/regional mandate forbids sending it or the country has no ISO
        // 3166-2 subdivision.
        .optional(.billAddrState, .alphanumeric(1...3), in: .payment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.billAddrState, .alphanumeric(1...3), in: .nonPayment),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.shipAddrCity, .text(1...50)),
        .conditional(.shipAddrCountry, .country, when: .present(.shipAddrState)),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.shipAddrLine1, .text(1...50)),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.shipAddrLine2, .text(1...50)),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.shipAddrLine3, .text(1...50)),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.shipAddrPostCode, .text(1...16)),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.shipAddrState, .alphanumeric(1...3)),
        // Required if available, unless a market/regional mandate forbids it; RFC 5322 addr-spec.
        .optional(.email, .email),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.homePhone, phone),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.mobilePhone, phone),
        // Required if available, unless a market/regional mandate forbids it.
        .optional(.workPhone, phone),
        // Required unless a market/regional mandate forbids sending it.
        .optional(.cardholderName, .text(2...45), in: .until220),
        // Required unless a market/regional mandate forbids sending it.
        .optional(.cardholderName, .text(1...45), in: .v231),
        // Required if acctNumber was de-tokenised by 3DS Server or DS; only true is valid.
        .optional(.payTokenInd, .alwaysTrue),
        .optional(
            .payTokenInfo,
            .object([
                .optional(.token, .digits(13...19)),
                .optional(.tokenAdditionalData, .freeObject(500)),
                .optional(.tokenAssuranceMethod, .alphanumeric(2...2)),
                .optional(.tokenRequestorId, .digits(11...11)),
                .optional(.tokenCryptogram, .text(1...4000)),
                .optional(.tokenCryptogramValidityIndicator, .codes("01-03")),
                .optional(.tokenStatusIndicator, .text(1...40)),
            ]),
            in: .v231
        ),
        .conditional(
            .payTokenSource,
            .codes("01 02 80-99"),
            when: .is(.payTokenInd, "true"),
            in: .since220
        ),
        // DS-specific / market rule.
        .optional(.taxId, .text(1...45), in: .v231),
    ]
}
