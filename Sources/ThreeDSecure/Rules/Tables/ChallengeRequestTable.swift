extension RuleTables {
    /// CReq: what opens or continues a challenge.
    static let challengeRequest: [Row<Field>] = [
        .required(.messageType, .oneOf("CReq")),
        .required(.messageVersion, .version),
        .required(.threeDSServerTransID, .uuid),
        .required(.acsTransID, .uuid),
        .required(.sdkTransID, .uuid, in: .app),
        .required(.sdkCounterStoA, .number(0...255, width: 3...3), in: .app),
        .required(.challengeWindowSize, .codes("01-05"), in: .browser),
        // Once sent, repeat in every CReq of the transaction.
        .optional(.threeDSRequestorAppURL, .secureURL(256), in: [.v220, .app]),
        // Once sent, repeat in every CReq of the transaction.
        .optional(.threeDSRequestorAppURL, .secureURL(2048), in: [.v231, .app]),
        // Cardholder used the challengeAddLabel button.
        .optional(.challengeAddCode, .oneOf("Y"), in: [.v231, .app]),
        // Cardholder cancels (01) or SDK times out (08); other codes are RReq-side. Some
        // implementations accept all RReq codes.
        .optional(.challengeCancel, .codes("01 08"), in: .app),
        // acsUiType in (01,02,03) and data entered and no cancel/resend/addCode/noEntry.
        .optional(.challengeDataEntry, .text(1...45), in: .app),
        // acsUiType=01 and challengeEntryBoxTwo was shown and data entered.
        .optional(.challengeDataEntryTwo, .text(1...45), in: [.v231, .app]),
        // acsUiType=05 and no cancel.
        .optional(.challengeHTMLDataEntry, .text(1...256), in: .app),
        // acsUiType in (01,02,03) and cardholder submitted nothing and no cancel/resend.
        .optional(.challengeNoEntry, .oneOf("Y"), in: [.since220, .app]),
        // deviceBindingInfoText in previous CRes and no cancel.
        .optional(.deviceBindingDataEntry, .oneOf("Y", "N"), in: [.v231, .app]),
        // acsUiType=07.
        .optional(.infoContinueIndicator, .alwaysTrue, in: [.v231, .app]),
        // 01 = opening oobAppURL failed.
        .optional(.oobAppStatus, .codes("01"), in: [.v231, .app]),
        .required(.oobAppURLInd, .codes("01-03"), in: [.v231, .app]),
        // acsUiType=04 and cardholder tapped continue.
        .optional(.oobContinue, .alwaysTrue, in: [.until220, .app]),
        // acsUiType in (04,06) unless challengeAddCode; 01 tapped, 02 automatic on return to app.
        .optional(.oobContinue, .codes("01 02"), in: [.v231, .app]),
        // acsUiType=01 and cardholder asked for a resend.
        .optional(.resendChallenge, .oneOf("Y", "N"), in: [.until220, .app]),
        // acsUiType=01 and cardholder asked for a resend.
        .optional(.resendChallenge, .oneOf("Y"), in: [.v231, .app]),
        // whitelistingInfoText in previous CRes and no cancel.
        .optional(.whitelistingDataEntry, .oneOf("Y", "N"), in: [.v220, .app]),
        // trustListInfoText in previous CRes and no cancel.
        .optional(.trustListDataEntry, .oneOf("Y", "N"), in: [.v231, .app]),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
