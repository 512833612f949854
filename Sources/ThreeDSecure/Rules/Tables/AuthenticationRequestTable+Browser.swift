extension RuleTables {
    /// AReq: what only a browser has.
    static let authenticationRequestBrowser: [Row<Field>] = [
        .required(.threeDSCompInd, .oneOf("Y", "N", "U"), in: .browser),
        // Required if an earlier 3DS Method run is being reused; = threeDSServerTransID of that
        // run.
        .optional(.threeDSMethodId, .uuid, in: [.v231, .browser]),
        // Required if SPC is supported; only Y is ever sent.
        .optional(.threeDSRequestorSpcSupport, .oneOf("Y"), in: [.v231, .browser]),
        .required(.acceptLanguage, .array(1...99, of: .text(1...100)), in: [.v231, .browser]),
        .required(.browserAcceptHeader, .text(1...2048), in: .browser),
        // Required unless a market/regional mandate forbids sending it; IPv4 dotted or IPv6 per
        // RFC 4291.
        .optional(.browserIP, .address, in: .browser),
        .required(.browserJavaEnabled, .boolean, in: [.v210, .browser]),
        .conditional(
            .browserJavaEnabled,
            .boolean,
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.since220, .browser]
        ),
        .required(
            .browserColorDepth,
            .oneOf("1", "4", "8", "15", "16", "24", "32", "48"),
            in: [.v210, .browser]
        ),
        .conditional(
            .browserColorDepth,
            .oneOf("1", "4", "8", "15", "16", "24", "32", "48"),
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.v220, .browser]
        ),
        .conditional(
            .browserColorDepth,
            .number(1...99, width: 1...2),
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.v231, .browser]
        ),
        .required(.browserScreenHeight, .digits(1...6), in: [.v210, .browser]),
        .conditional(
            .browserScreenHeight,
            .digits(1...6),
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.since220, .browser]
        ),
        .required(.browserScreenWidth, .digits(1...6), in: [.v210, .browser]),
        .conditional(
            .browserScreenWidth,
            .digits(1...6),
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.since220, .browser]
        ),
        .required(.browserTZ, .timeZone, in: [.v210, .browser]),
        .conditional(
            .browserTZ,
            .timeZone,
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.since220, .browser]
        ),
        .required(.browserJavascriptEnabled, .boolean, in: [.since220, .browser]),
        .required(.browserLanguage, .text(1...8), in: [.until220, .browser]),
        .conditional(
            .browserLanguage,
            .text(1...35),
            when: .is(.browserJavascriptEnabled, "true"),
            in: [.v231, .browser]
        ),
        .required(.browserUserAgent, .text(1...2048), in: .browser),
        // Required if available.
        .optional(.deviceId, .text(1...64), in: [.v231, .browser]),
        // Required if available.
        .optional(.userId, .text(1...64), in: [.v231, .browser]),
        .required(.notificationURL, .url(256), in: .browser),
        .conditional(
            .payeeOrigin,
            .secureURL(2048),
            when: .is(.threeDSRequestorSpcSupport, "Y"),
            in: [.v231, .browser]
        ),
        // SPC attempted but not completed (second AReq).
        .optional(.spcIncompInd, .codes("01-03"), in: [.v231, .browser]),
    ]
}
