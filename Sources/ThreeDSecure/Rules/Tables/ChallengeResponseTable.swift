extension RuleTables {
    /// CRes: the answer to a CReq.
    static let challengeResponse: [Row<Field>] = [
        .required(.messageType, .oneOf("CRes")),
        .required(.messageVersion, .version),
        .required(.threeDSServerTransID, .uuid),
        .required(.acsTransID, .uuid),
        .required(.sdkTransID, .uuid, in: .app),
        .required(.acsCounterAtoS, .number(0...255, width: 3...3), in: .app),
        .required(.challengeCompletionInd, .oneOf("Y", "N"), in: .app),
        // Always Y; samples omit it.
        .optional(.challengeCompletionInd, .oneOf("Y"), in: .browser),
        .required(.transStatus, .oneOf("Y", "N"), in: [.until220, .browser]),
        .conditional(
            .transStatus,
            .oneOf("Y", "N"),
            when: .is(.challengeCompletionInd, "Y"),
            in: [.until220, .app]
        ),
        .required(.transStatus, .oneOf("Y", "N", "D"), in: [.v231, .browser]),
        .conditional(
            .transStatus,
            .oneOf("Y", "N", "D"),
            when: .is(.challengeCompletionInd, "Y"),
            in: [.v231, .app]
        ),
        .conditional(
            .acsUiType,
            .codes("01-05"),
            when: .is(.challengeCompletionInd, "N"),
            in: [.until220, .app]
        ),
        .conditional(
            .acsUiType,
            .codes("01-07"),
            when: .is(.challengeCompletionInd, "N"),
            in: [.v231, .app]
        ),
        .conditional(
            .acsHTML,
            .base64URL(1...136600),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "05")),
            in: [.until220, .app]
        ),
        .conditional(
            .acsHTML,
            .base64URL(1...300000),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "05", "06")),
            in: [.v231, .app]
        ),
        .optional(.acsHTMLRefresh, .base64URL(1...136600), in: [.until220, .app]),
        .conditional(
            .challengeInfoHeader,
            .text(1...45),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "01", "02", "03")),
            in: [.until220, .app]
        ),
        .conditional(
            .challengeInfoHeader,
            .text(1...45),
            when: .both(
                .is(.challengeCompletionInd, "N"),
                .is(.acsUiType, "01", "02", "03", "04", "07")
            ),
            in: [.v231, .app]
        ),
        .conditional(
            .challengeInfoLabel,
            .text(1...45),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "01", "02", "03")),
            in: [.until220, .app]
        ),
        .conditional(
            .challengeInfoLabel,
            .text(1...45),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "02", "03")),
            in: [.v231, .app]
        ),
        .conditional(
            .challengeInfoText,
            .text(1...350),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "01", "02", "03", "04")),
            in: [.until220, .app]
        ),
        .conditional(
            .challengeInfoText,
            .text(1...350),
            when: .both(
                .is(.challengeCompletionInd, "N"),
                .is(.acsUiType, "01", "02", "03", "04", "07")
            ),
            in: [.v231, .app]
        ),
        .optional(.challengeInfoTextIndicator, .oneOf("Y", "N"), in: .app),
        .optional(.challengeAddInfo, .text(1...256), in: [.until220, .app]),
        .optional(.challengeAddLabel, .text(1...45), in: [.v231, .app]),
        .conditional(
            .challengeEntryBox,
            .object([
                .optional(.challengeDataEntryKeyboardType, .codes("01 02")),
                .optional(.challengeDataEntryAutofill, .oneOf("Y")),
                .conditional(
                    .challengeDataEntryAutofillType,
                    .codes("01 02"),
                    when: .is(.challengeDataEntryAutofill, "Y")
                ),
                .optional(.challengeDataEntryLengthMax, .number(1...45, width: 2...2)),
                .required(.challengeDataEntryLabel, .text(1...45)),
                .optional(.challengeDataEntryMasking, .oneOf("Y", "N")),
                .conditional(
                    .challengeDataEntryToggle,
                    .oneOf("Y", "N"),
                    when: .is(.challengeDataEntryMasking, "Y")
                ),
            ]),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "01")),
            in: [.v231, .app]
        ),
        .optional(
            .challengeEntryBoxTwo,
            .object([
                .optional(.challengeDataEntryKeyboardType, .codes("01 02")),
                .optional(.challengeDataEntryAutofill, .oneOf("Y")),
                .conditional(
                    .challengeDataEntryAutofillType,
                    .codes("01 02"),
                    when: .is(.challengeDataEntryAutofill, "Y")
                ),
                .optional(.challengeDataEntryLengthMax, .number(1...45, width: 2...2)),
                .required(.challengeDataEntryLabel, .text(1...45)),
                .optional(.challengeDataEntryMasking, .oneOf("Y", "N")),
                .conditional(
                    .challengeDataEntryToggle,
                    .oneOf("Y", "N"),
                    when: .is(.challengeDataEntryMasking, "Y")
                ),
            ]),
            in: [.v231, .app]
        ),
        .conditional(
            .challengeSelectInfo,
            .array(1...8, of: .selection),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "02", "03")),
            in: [.until220, .app]
        ),
        .conditional(
            .challengeSelectInfo,
            .array(1...8, of: .selection),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "02", "03")),
            in: [.v231, .app]
        ),
        .optional(.deviceBindingInfoText, .text(1...64), in: [.v231, .app]),
        .optional(.expandInfoLabel, .text(1...45), in: .app),
        .optional(.expandInfoText, .text(1...256), in: .app),
        .optional(.whyInfoLabel, .text(1...45), in: .app),
        .optional(.whyInfoText, .text(1...256), in: .app),
        .conditional(
            .infoContinueLabel,
            .text(1...45),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "07")),
            in: [.v231, .app]
        ),
        // Scheme-specific; native UI types.
        .optional(
            .issuerImage,
            .object([
                // PNG or JPEG; SB 196 allows the literal "none" for an unavailable density.
                .optional(.medium, .urlOrNone(2048), in: .until220),
                // PNG or JPEG; SB 196 allows the literal "none" for an unavailable density.
                .optional(.high, .urlOrNone(2048), in: .until220),
                // PNG or JPEG; SB 196 allows the literal "none" for an unavailable density.
                .optional(.extraHigh, .urlOrNone(2048), in: .until220),
                .required(.`default`, .url(6144), in: .v231),
                .optional(.dark, .url(6144), in: .v231),
                .optional(.monochrome, .url(6144), in: .v231),
            ]),
            in: .app
        ),
        // Scheme-specific; native UI types.
        .optional(
            .psImage,
            .object([
                // PNG or JPEG; SB 196 allows the literal "none" for an unavailable density.
                .optional(.medium, .urlOrNone(2048), in: .until220),
                // PNG or JPEG; SB 196 allows the literal "none" for an unavailable density.
                .optional(.high, .urlOrNone(2048), in: .until220),
                // PNG or JPEG; SB 196 allows the literal "none" for an unavailable density.
                .optional(.extraHigh, .urlOrNone(2048), in: .until220),
                .required(.`default`, .url(6144), in: .v231),
                .optional(.dark, .url(6144), in: .v231),
                .optional(.monochrome, .url(6144), in: .v231),
            ]),
            in: .app
        ),
        .optional(.oobAppURL, .secureURL(256), in: [.v220, .app]),
        // acsUiType in (04,06) and oobAppURLInd=01 and the issuer offers an app link.
        .optional(.oobAppURL, .secureURL(2048), in: [.v231, .app]),
        .optional(.oobAppLabel, .text(1...45), in: [.v220, .app]),
        .conditional(
            .oobAppLabel,
            .text(1...45),
            when: .both(.is(.acsUiType, "04"), .present(.oobAppURL)),
            in: [.v231, .app]
        ),
        .conditional(
            .oobContinueLabel,
            .text(1...45),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "04")),
            in: [.until220, .app]
        ),
        .conditional(
            .oobContinueLabel,
            .text(1...45),
            when: .all(
                [.is(.challengeCompletionInd, "N"), .is(.acsUiType, "04"), .absent(.oobAppLabel)]
            ),
            in: [.v231, .app]
        ),
        .optional(.resendInformationLabel, .text(1...45), in: .app),
        .conditional(
            .submitAuthenticationLabel,
            .text(1...45),
            when: .both(.is(.challengeCompletionInd, "N"), .is(.acsUiType, "01", "02", "03")),
            in: .app
        ),
        .optional(.togglePositionInd, .codes("01"), in: [.v231, .app]),
        .optional(.whitelistingInfoText, .text(1...64), in: [.v220, .app]),
        .optional(.trustListInfoText, .text(1...64), in: [.v231, .app]),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
