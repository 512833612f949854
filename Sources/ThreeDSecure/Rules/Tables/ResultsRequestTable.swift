extension RuleTables {
    /// RReq: the result of a challenge.
    static let resultsRequest: [Row<Field>] = [
        .required(.messageType, .oneOf("RReq")),
        .required(.messageVersion, .version),
        .required(.messageCategory, .codes("01 02 80-99")),
        .required(.threeDSServerTransID, .uuid),
        .required(.acsTransID, .uuid),
        .required(.dsTransID, .uuid),
        .required(.sdkTransID, .uuid, in: [.since220, .app]),
        .required(
            .acsRenderingType,
            .object([
                .required(.acsInterface, .codes("01 02")),
                .required(.acsUiTemplate, .codes("01-05")),
            ]),
            in: [.v210, .app]
        ),
        // Required unless acsDecConInd=Y in ARes.
        .optional(
            .acsRenderingType,
            .object([
                .required(.acsInterface, .codes("01 02")),
                .required(.acsUiTemplate, .codes("01-05"), in: .v220),
                .required(.acsUiTemplate, .codes("01-07"), in: .v231),
                .required(.deviceUserInterfaceMode, .codes("01-04"), in: .v231),
            ]),
            in: [.since220, .app]
        ),
        .conditional(
            .authenticationType,
            .codes("01-03 80-99"),
            when: .is(.transStatus, "Y", "N"),
            in: .v210
        ),
        .conditional(
            .authenticationType,
            .codes("01-04 80-99"),
            when: .is(.transStatus, "Y", "N"),
            in: .v220
        ),
        // ACS>DS leg: transStatus in (Y,N); DS does not pass it on to the 3DS Server
        // (unconfirmed).
        .optional(.authenticationMethod, .codes("01-10 80-99"), in: .v210),
        // ACS>DS leg: transStatus in (Y,N); DS does not pass it on to the 3DS Server
        // (unconfirmed).
        .optional(.authenticationMethod, .codes("01-11 80-99"), in: .v220),
        .conditional(
            .authenticationMethod,
            .array(1...99, of: .codes("01-16 80-99")),
            when: .is(.transStatus, "Y", "N"),
            in: .v231
        ),
        .conditional(
            .authenticationValue,
            .authenticationValue,
            when: .is(.transStatus, "Y", "A"),
            in: [.until220, .payment]
        ),
        // DS rules.
        .optional(.authenticationValue, .authenticationValue, in: [.until220, .nonPayment]),
        .conditional(
            .authenticationValue,
            .base64(1...4000),
            when: .is(.transStatus, "Y", "A"),
            in: [.v231, .payment]
        ),
        // DS rules.
        .optional(.authenticationValue, .base64(1...4000), in: [.v231, .nonPayment]),
        .optional(.cardholderInfo, cardholderText, in: .v231),
        .conditional(
            .challengeCancel,
            .codes("01 04-08 80-99"),
            when: .is(.transStatusReason, "14"),
            in: [.v210, .app, .browser]
        ),
        .conditional(
            .challengeCancel,
            .codes("01 03-08 80-99"),
            when: .is(.transStatusReason, "14"),
            in: .v220
        ),
        .conditional(
            .challengeCancel,
            .codes("01 03-10 80-99"),
            when: .is(.transStatusReason, "14"),
            in: .v231
        ),
        .conditional(
            .challengeErrorReporting,
            .object([
                .required(.errorCode, .digits(3...3)),
                .required(.errorComponent, .oneOf("C", "S", "D", "A")),
                .required(.errorDescription, .text(1...2048)),
                .required(.errorDetail, .text(1...2048)),
                // Mirror of the Erro message (which members are mandatory: unconfirmed).
                .optional(.errorMessageType, .text(4...4)),
            ]),
            when: .is(.challengeCancel, "09", "10"),
            in: .v231
        ),
        .optional(.deviceBindingStatus, .codes("01-05 11-15 80-99"), in: .v231),
        .conditional(
            .deviceBindingStatusSource,
            .codes("01-03 80-99"),
            when: .present(.deviceBindingStatus),
            in: .v231
        ),
        // DS-specific.
        .optional(.eci, .capitals(2...2)),
        .required(.interactionCounter, .digits(2...2), in: [.v210, .app, .browser]),
        // Required unless acsDecConInd=Y in ARes.
        .optional(.interactionCounter, .digits(2...2), in: [.since220, .app, .browser]),
        .required(.transStatus, .oneOf("Y", "N", "U", "A", "R"), in: .until220),
        .required(.transStatus, .oneOf("Y", "N", "U", "A", "R", "D"), in: .v231),
        .conditional(
            .transStatusReason,
            .codes("01-21 80-99"),
            when: .is(.transStatus, "N", "U", "R"),
            in: [.v210, .payment]
        ),
        // DS rules.
        .optional(.transStatusReason, .codes("01-21 80-99"), in: [.v210, .nonPayment]),
        .conditional(
            .transStatusReason,
            .codes("01-26 80-99"),
            when: .is(.transStatus, "N", "U", "R"),
            in: [.v220, .payment]
        ),
        // DS rules.
        .optional(.transStatusReason, .codes("01-26 80-99"), in: [.v220, .nonPayment]),
        .conditional(
            .transStatusReason,
            .codes("01-30 80-99"),
            when: .is(.transStatus, "N", "U", "R", "D"),
            in: [.v231, .payment]
        ),
        // DS rules.
        .optional(.transStatusReason, .codes("01-30 80-99"), in: [.v231, .nonPayment]),
        .optional(.transStatusReasonInfo, .text(1...256), in: .v231),
        .optional(.whiteListStatus, .oneOf("Y", "N", "E", "P", "R", "U"), in: .v220),
        .conditional(
            .whiteListStatusSource,
            .codes("01-03 80-99"),
            when: .present(.whiteListStatus),
            in: .v220
        ),
        .optional(.trustListStatus, .oneOf("Y", "N", "E", "P", "R", "U"), in: .v231),
        .conditional(
            .trustListStatusSource,
            .codes("01-03 80-99"),
            when: .present(.trustListStatus),
            in: .v231
        ),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
