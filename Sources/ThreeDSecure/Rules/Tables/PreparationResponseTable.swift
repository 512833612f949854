extension RuleTables {
    /// PRes: the card ranges.
    static let preparationResponse: [Row<Field>] = [
        .required(.messageType, .oneOf("PRes")),
        .required(.messageVersion, .version),
        .required(.threeDSServerTransID, .uuid),
        .required(.dsTransID, .uuid),
        .required(.dsStartProtocolVersion, .version, in: .until220),
        .required(.dsEndProtocolVersion, .version, in: .until220),
        .required(.dsProtocolVersions, .array(1...10, of: .version), in: .v231),
        // Current state of the range list; absent = replace all ranges.
        .optional(.serialNum, .text(1...20)),
        .required(.readOrder, .codes("01 02"), in: .v231),
        // DS offers the file and PReq cardRangeDataDownloadInd=Y.
        .optional(.cardRangeDataFileURL, .secureURL(2048), in: .v231),
        .optional(
            .dsUrlList,
            .array(
                1...99,
                of: .object([
                    .required(.threeDSServerToDsUrl, .secureURL(2048)),
                    .optional(.dsCountryCode, .country),
                ])
            ),
            in: .v231
        ),
        .optional(
            .cardRangeData,
            .array(
                1...Format.manyElements,
                of: .object([
                    .required(.startRange, .digits(13...19)),
                    .required(.endRange, .digits(13...19)),
                    .required(.acsStartProtocolVersion, .version),
                    .required(.acsEndProtocolVersion, .version),
                    .optional(.dsStartProtocolVersion, .version),
                    .optional(.dsEndProtocolVersion, .version),
                    .optional(.threeDSMethodURL, .secureURL(256)),
                    .optional(
                        .acsInfoInd,
                        .array(1...Format.manyElements, of: .codes("01-04 80-99")),
                        in: .v220
                    ),
                    .optional(.actionInd, .oneOf("A", "D", "M")),
                ])
            ),
            in: .until220
        ),
        // Absent when nothing changed or when a file URL is given.
        .optional(
            .cardRangeData,
            .array(
                1...200000,
                of: .object([
                    .optional(.actionInd, .oneOf("A", "D", "M")),
                    .required(
                        .ranges,
                        .array(
                            1...5000,
                            of: .object([
                                .required(.start, .digits(13...19)),
                                .required(.end, .digits(13...19)),
                            ])
                        )
                    ),
                    .optional(.issuerCountryCode, .country),
                    .optional(.dsProtocolVersions, .array(1...10, of: .version)),
                    .required(
                        .acsProtocolVersions,
                        .array(
                            1...10,
                            of: .object([
                                .required(.version, .version),
                                .optional(.acsInfoInd, .array(1...99, of: .codes("01-11 80-99"))),
                                .optional(.threeDSMethodURL, .secureURL(2048)),
                                // ACS supports message extensions.
                                .optional(
                                    .supportedMsgExt,
                                    .array(
                                        1...15,
                                        of: .object([
                                            .required(.id, .text(14...14)),
                                            .required(.version, .shortVersion),
                                        ])
                                    )
                                ),
                            ])
                        )
                    ),
                ])
            ),
            in: .v231
        ),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
