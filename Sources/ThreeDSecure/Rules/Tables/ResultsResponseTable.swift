extension RuleTables {
    /// RRes: the confirmation of a result.
    static let resultsResponse: [Row<Field>] = [
        .required(.messageType, .oneOf("RRes")),
        .required(.messageVersion, .version),
        .required(.threeDSServerTransID, .uuid),
        .required(.acsTransID, .uuid),
        .required(.dsTransID, .uuid),
        .required(.sdkTransID, .uuid, in: [.since220, .app]),
        .required(.resultsStatus, .codes("01-03 80-99"), in: [.v210, .app, .browser]),
        .required(.resultsStatus, .codes("01-03 80-99"), in: .v220),
        .required(.resultsStatus, .codes("01-04 80-99"), in: .v231),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
