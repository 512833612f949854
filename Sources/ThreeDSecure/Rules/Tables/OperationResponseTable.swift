extension RuleTables {
    /// ORes: the answer to an OReq.
    static let operationResponse: [Row<Field>] = [
        .required(.messageType, .oneOf("ORes")),
        .required(.messageVersion, .version),
        .required(.dsTransID, .uuid),
        // Sender is a 3DS Server.
        .optional(.threeDSServerRefNumber, .text(1...32)),
        // Sender is a 3DS Server.
        .optional(.threeDSServerTransID, .uuid),
        // Sender is an ACS.
        .optional(.acsReferenceNumber, .text(1...32)),
        // Sender is an ACS.
        .optional(.acsTransID, .uuid),
        .required(.opStatus, .codes("01-03")),
        .optional(.messageExtension, .extensions(15)),
    ]
}
