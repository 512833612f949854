extension RuleTables {
    /// AReq: what the Directory Server adds, trust lists, broadcasts and extensions.
    static let authenticationRequestNetwork: [Row<Field>] = [
        // DS-specific unstructured object; length = characters of the JSON.
        .optional(.broadInfo, .freeObject(4096), in: .until220),
        .optional(.broadInfo, broadcast, in: .v231),
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
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
