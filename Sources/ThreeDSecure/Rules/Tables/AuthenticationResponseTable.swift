extension RuleTables {
    /// ARes: the answer of the Access Control Server.
    static let authenticationResponse: [Row<Field>] = [
        .required(.messageType, .oneOf("ARes")),
        .required(.messageVersion, .version),
        .required(.threeDSServerTransID, .uuid),
        .required(.dsTransID, .uuid),
        .required(.acsTransID, .uuid),
        .required(.sdkTransID, .uuid, in: .app),
        .required(.acsReferenceNumber, .text(1...32)),
        // DS-specific.
        .optional(.acsOperatorID, .text(1...32)),
        .required(.dsReferenceNumber, .text(1...32)),
        .required(.threeDSRequestorAppURLInd, .oneOf("Y", "N"), in: [.v231, .app]),
        .conditional(
            .acsChallengeMandated,
            .oneOf("Y", "N"),
            when: .is(.transStatus, "C"),
            in: [.v210, .app, .browser]
        ),
        .conditional(
            .acsChallengeMandated,
            .oneOf("Y", "N"),
            when: .is(.transStatus, "C", "D"),
            in: .since220
        ),
        .conditional(.acsDecConInd, .oneOf("Y", "N"), when: .is(.transStatus, "D"), in: .since220),
        .conditional(
            .acsRenderingType,
            .object([
                .required(.acsInterface, .codes("01 02")),
                .required(.acsUiTemplate, .codes("01-05"), in: .until220),
                .required(.acsUiTemplate, .codes("01-07"), in: .v231),
                .required(.deviceUserInterfaceMode, .codes("01-04"), in: .v231),
            ]),
            when: .is(.transStatus, "C"),
            in: .app
        ),
        .conditional(
            .acsSignedContent,
            .jws(Format.manyCharacters),
            when: .is(.transStatus, "C"),
            in: [.until220, .app]
        ),
        .conditional(
            .acsSignedContent,
            .jws(16000),
            when: .is(.transStatus, "C"),
            in: [.v231, .app]
        ),
        .conditional(.acsURL, .secureURL(2048), when: .is(.transStatus, "C"), in: .browser),
        .conditional(
            .authenticationType,
            .codes("01-03 80-99"),
            when: .is(.transStatus, "C"),
            in: .v210
        ),
        .conditional(
            .authenticationType,
            .codes("01-04 80-99"),
            when: .is(.transStatus, "C", "D"),
            in: .v220
        ),
        .conditional(
            .authenticationMethod,
            .array(1...99, of: .codes("01-16 80-99")),
            when: .is(.transStatus, "C", "D"),
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
        // DS-specific unstructured object.
        .optional(.broadInfo, .freeObject(4096), in: .until220),
        .optional(.broadInfo, broadcast, in: .v231),
        .optional(.cardholderInfo, .text(1...128), in: .v210),
        .conditional(.cardholderInfo, .text(1...128), when: .is(.acsDecConInd, "Y"), in: .v220),
        .conditional(.cardholderInfo, cardholderText, when: .is(.acsDecConInd, "Y"), in: .v231),
        // DS-specific.
        .optional(.cardSecurityCodeStatus, .oneOf("Y", "N", "U"), in: .v231),
        .conditional(
            .cardSecurityCodeStatusSource,
            .codes("01 02 80-99"),
            when: .present(.cardSecurityCodeStatus),
            in: .v231
        ),
        .optional(.deviceBindingStatus, .codes("01-05 11-15 80-99"), in: .v231),
        .conditional(
            .deviceBindingStatusSource,
            .codes("01-03 80-99"),
            when: .present(.deviceBindingStatus),
            in: .v231
        ),
        .required(.deviceInfoRecognisedVersion, .shortVersion, in: [.v231, .app]),
        // DS-specific (set by ACS or DS).
        .optional(.eci, .capitals(2...2)),
        .conditional(
            .spcTransData,
            .object([
                .required(.challenge, .base64URL(43...100)),
                .required(.currency, .currencyCode),
                .required(.value, .text(1...40)),
                .required(.displayName, .text(1...40)),
                .required(.icon, .text(1...4096)),
                .required(.timeout, .number(60_000...599_999, width: 5...6)),
                // Depends on the object.
                .optional(.payeeName, .text(1...40)),
                // = AReq payeeOrigin.
                .optional(.payeeOrigin, .secureURL(2048)),
                // Depends on the object.
                .optional(.challengeInfoText, .text(1...350)),
                // Depends on the object.
                .optional(.issuerImageSpc, .freeObject(90000)),
                // Depends on the object.
                .optional(.psImageSpc, .freeObject(90000)),
                .optional(.additionalData, .freeObject(90000)),
                .optional(.extInd, .oneOf("Y")),
            ]),
            when: .is(.transStatus, "S"),
            in: [.v231, .browser]
        ),
        .optional(.transChallengeExemption, .codes("05 08 10 11 79 80-99"), in: .v231),
        // Required in a non-payment authentication, too, where it is said to be the Directory
        // Server's choice: without it an answer says nothing.
        .required(.transStatus, .oneOf("Y", "N", "U", "A", "C", "R"), in: .v210),
        .required(.transStatus, .oneOf("Y", "N", "U", "A", "C", "D", "R", "I"), in: .v220),
        .required(.transStatus, .oneOf("Y", "N", "U", "A", "C", "D", "R", "I", "S"), in: .v231),
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
            when: .is(.transStatus, "N", "U", "R"),
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
        .conditional(
            .webAuthnCredList,
            .array(
                1...10,
                of: .object([
                    .required(.rpID, .text(1...2048)),
                    .required(.credentialIds, .base64URL(16...1000)),
                ])
            ),
            when: .is(.transStatus, "S"),
            in: [.v231, .browser]
        ),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
