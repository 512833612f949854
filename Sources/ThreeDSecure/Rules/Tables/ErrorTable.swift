extension RuleTables {
    /// Erro: why a message could not be processed.
    static let error: [Row<Field>] = [
        .required(.messageType, .oneOf("Erro")),
        .required(.messageVersion, .version),
        // Required if known to the sender.
        .optional(.threeDSServerTransID, .uuid),
        // Required if known to the sender.
        .optional(.acsTransID, .uuid),
        // Required if known to the sender.
        .optional(.dsTransID, .uuid),
        // Required if known to the sender.
        .optional(.sdkTransID, .uuid, in: .app),
        .required(.errorCode, .digits(3...3), in: .until220),
        .required(.errorCode, .digits(3...3), in: .v231),
        .required(.errorComponent, .oneOf("C", "S", "D", "A")),
        .required(.errorDescription, .text(1...2048)),
        .required(.errorDetail, .text(1...2048)),
        // Required if the type of the faulty message was recognised.
        .optional(
            .errorMessageType,
            .oneOf("AReq", "ARes", "CReq", "CRes", "PReq", "PRes", "RReq", "RRes", "Erro"),
            in: .until220
        ),
        // Required if the type of the faulty message was recognised.
        .optional(
            .errorMessageType,
            .oneOf(
                "AReq",
                "ARes",
                "CReq",
                "CRes",
                "PReq",
                "PRes",
                "RReq",
                "RRes",
                "OReq",
                "ORes",
                "Erro"
            ),
            in: .v231
        ),
    ]
}
