extension RuleTables {
    /// AReq: what the Directory Server adds, trust lists, broadcasts and extensions.
    static let authenticationRequestNetwork: [Row<Field>] = [
        // DS-specific unstructured object; length = characters of the JSON.
        .optional(.broadInfo, .freeObject(4096), in: .until220),
        .optional(
            .broadInfo,
            .object(
                limit: 4096,
                [
                    .required(.category, .codes("01-06")),
                    .optional(.description, .text(1...4000)),
                    .optional(.expDate, .date),
                    .required(.severity, .codes("01-04")),
                    .required(.recipients, .array(1...3, of: .codes("01-04"))),
                    .required(.source, .codes("01-03")),
                ]
            ),
            in: .v231
        ),
        .required(.dsReferenceNumber, .text(1...32), in: .toAccessControlServer),
        .required(.dsTransID, .uuid, in: .toAccessControlServer),
        .required(.dsURL, .url(2048), in: .toAccessControlServer),
        .optional(.whiteListStatus, .oneOf("Y", "N"), in: .v220),
        .conditional(
            .whiteListStatusSource,
            .codes("01-03 80-99"),
            when: .present(.whiteListStatus),
            in: .v220
        ),
        .optional(.trustListStatus, .oneOf("Y", "N"), in: .v231),
        .conditional(
            .trustListStatusSource,
            .codes("01-03 80-99"),
            when: .present(.trustListStatus),
            in: .v231
        ),
        // DS-defined; whole array at most 81920 characters.
        .optional(.messageExtension, .extensions(10), in: .until220),
        // DS-defined; whole array at most 81920 characters.
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
