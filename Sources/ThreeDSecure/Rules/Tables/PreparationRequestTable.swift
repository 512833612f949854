extension RuleTables {
    /// PReq: asking for the card ranges.
    static let preparationRequest: [Row<Field>] = [
        .required(.messageType, .oneOf("PReq")),
        .required(.messageVersion, .version),
        .required(.threeDSServerTransID, .uuid),
        .required(.threeDSServerRefNumber, .text(1...32)),
        // DS-specific.
        .optional(.threeDSServerOperatorID, .text(1...32)),
        .optional(.serialNum, .text(1...20)),
        // 3DS Server supports download of card ranges as a file.
        .optional(.cardRangeDataDownloadInd, .oneOf("Y"), in: .v231),
        .optional(.messageExtension, .extensions(10), in: .until220),
        .optional(.messageExtension, .extensions(15), in: .v231),
    ]
}
