extension RuleTables {
    /// AReq: the heading of the message, and what the requestor says of itself.
    static let authenticationRequestRequestor: [Row<Field>] = [
        .required(.messageType, .oneOf("AReq")),
        .required(.messageVersion, .version),
        .required(.messageCategory, .codes("01 02 80-99")),
        .required(.deviceChannel, .codes("01-03 80-99")),
        .required(.threeDSServerTransID, .uuid),
        .required(.threeDSServerRefNumber, .text(1...32)),
        // DS-specific.
        .optional(.threeDSServerOperatorID, .text(1...32)),
        .required(.threeDSServerURL, .url(2048), in: [.v210, .app, .browser]),
        .required(.threeDSServerURL, .url(2048), in: .since220),
        .required(.threeDSRequestorID, .text(1...35)),
        .required(.threeDSRequestorName, .text(1...40)),
        .required(.threeDSRequestorURL, .url(2048)),
        .required(
            .threeDSRequestorAuthenticationInd,
            .codes("01-06 80-99"),
            in: [.v210, .app, .browser]
        ),
        .required(
            .threeDSRequestorAuthenticationInd,
            .codes("01-07 80-99"),
            in: [.v220, .app, .browser]
        ),
        .required(
            .threeDSRequestorAuthenticationInd,
            .codes("01-10 80-99"),
            in: [.v231, .app, .browser]
        ),
        .optional(
            .threeDSRequestorAuthenticationInfo,
            .object([
                .optional(.threeDSReqAuthData, .text(1...2048), in: .v210),
                .optional(.threeDSReqAuthData, .text(1...20000), in: .v220),
                .optional(.threeDSReqAuthMethod, .codes("01-06 80-99"), in: .v210),
                .optional(.threeDSReqAuthMethod, .codes("01-08 80-99"), in: .v220),
                .optional(.threeDSReqAuthTimestamp, .minute),
            ]),
            in: [.until220, .app, .browser]
        ),
        .optional(
            .threeDSRequestorAuthenticationInfo,
            .array(
                1...3,
                of: .object([
                    .optional(.threeDSReqAuthData, .textOrObject(50000)),
                    .optional(.threeDSReqAuthMethod, .codes("01-10 80-99")),
                    // Set by DS only (DS>ACS leg).
                    .optional(.dsAuthInfVerifInd, .codes("01-03 80-99")),
                    .optional(.threeDSReqAuthTimestamp, .minute),
                ])
            ),
            in: .v231
        ),
        // Set by DS after verifying threeDSReqAuthData; removed in 2.3.1 (see dsAuthInfVerifInd).
        .optional(.threeDSReqAuthMethodInd, .codes("01-03 80-99"), in: [.v220, .app, .browser]),
        .optional(
            .threeDSRequestorChallengeInd,
            .codes("01-04 80-99"),
            in: [.v210, .app, .browser]
        ),
        .optional(
            .threeDSRequestorChallengeInd,
            .codes("01-09 80-99"),
            in: [.v220, .app, .browser]
        ),
        .optional(
            .threeDSRequestorChallengeInd,
            .array(1...2, of: .codes("01-14 80-99")),
            in: .v231
        ),
        .conditional(
            .threeDSRequestorDecMaxTime,
            .number(1...10_080, width: 5...5),
            when: .is(.threeDSRequestorDecReqInd, "Y"),
            in: .v220
        ),
        .conditional(
            .threeDSRequestorDecMaxTime,
            .number(1...10_080, width: 5...5),
            when: .is(.threeDSRequestorDecReqInd, "Y", "F", "B"),
            in: .v231
        ),
        .optional(.threeDSRequestorDecReqInd, .oneOf("Y", "N"), in: .v220),
        .optional(.threeDSRequestorDecReqInd, .oneOf("Y", "N", "F", "B"), in: .v231),
        .optional(
            .threeDSRequestorPriorAuthenticationInfo,
            .object([
                .optional(.threeDSReqPriorAuthData, .text(1...2048)),
                .optional(.threeDSReqPriorAuthMethod, .codes("01-04 80-99")),
                .optional(.threeDSReqPriorAuthTimestamp, .minute),
                .optional(.threeDSReqPriorRef, .text(36...36)),
            ]),
            in: .until220
        ),
        .conditional(
            .threeDSRequestorPriorAuthenticationInfo,
            .array(
                1...3,
                of: .object([
                    .optional(.threeDSReqPriorAuthData, .text(1...20000)),
                    .optional(.threeDSReqPriorAuthMethod, .codes("01-05 80-99")),
                    .optional(.threeDSReqPriorAuthTimestamp, .minute),
                    .optional(.threeDSReqPriorRef, .text(36...36)),
                    .optional(.threeDSReqPriorDsTransId, .uuid),
                ])
            ),
            when: .is(.threeRIInd, "19"),
            in: .v231
        ),
        .required(
            .threeRIInd,
            .codes("01-05 80-99"),
            in: [.v210, .requestorInitiated, .nonPayment]
        ),
        .required(.threeRIInd, .codes("01-11 80-99"), in: [.v220, .requestorInitiated]),
        .required(.threeRIInd, .codes("01-19 80-99"), in: [.v231, .requestorInitiated]),
    ]
}
