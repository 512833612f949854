extension RuleTables {
    /// AReq: what only an app has, and the binding of a device.
    static let authenticationRequestDevice: [Row<Field>] = [
        .optional(.threeDSRequestorAppURL, .secureURL(256), in: [.v220, .app]),
        // Required unless a market/regional mandate forbids sending it.
        .optional(.appIp, .address, in: [.v231, .app]),
        .required(.sdkType, .codes("01 02"), in: [.v231, .app]),
        .conditional(
            .defaultSdkType,
            .object([
                .required(.sdkVariant, .codes("01 80-99")),
                .optional(.wrappedInd, .oneOf("Y")),
            ]),
            when: .is(.sdkType, "01"),
            in: [.v231, .app]
        ),
        .conditional(
            .splitSdkType,
            .object([
                .required(.sdkVariant, .codes("01-03 80-99")),
                .optional(.limitedInd, .oneOf("Y")),
            ]),
            when: .is(.sdkType, "02"),
            in: [.v231, .app]
        ),
        .optional(.deviceBindingStatus, .codes("01-05 11-15 80-99"), in: .v231),
        .conditional(
            .deviceBindingStatusSource,
            .codes("01-03 80-99"),
            when: .present(.deviceBindingStatus),
            in: .v231
        ),
        .required(.deviceInfo, .base64URL(1...64000), in: [.app, .toAccessControlServer]),
        .required(
            .deviceRenderOptions,
            .object([
                .required(.sdkInterface, .codes("01-03")),
                .required(.sdkUiType, .array(1...5, of: .codes("01-05")), in: .until220),
                .required(.sdkUiType, .array(1...7, of: .codes("01-07")), in: .v231),
                .optional(
                    .sdkAuthenticationType,
                    .array(1...99, of: .codes("01-11 80-99")),
                    in: .v231
                ),
            ]),
            in: .app
        ),
        .required(.sdkAppID, .uuid, in: .app),
        .required(.sdkEncData, .jwe(64000), in: [.app, .toDirectoryServer]),
        .required(.sdkEphemPubKey, publicKey, in: .app),
        .required(.sdkMaxTimeout, .number(5...99, width: 2...2), in: .app),
        .required(.sdkReferenceNumber, .text(1...32), in: .app),
        .conditional(
            .sdkServerSignedContent,
            .jws(Format.manyCharacters),
            when: .is(.sdkType, "02"),
            in: [.v231, .app]
        ),
        .required(.sdkTransID, .uuid, in: .app),
    ]
}
