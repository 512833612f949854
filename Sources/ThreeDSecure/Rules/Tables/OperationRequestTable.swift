extension RuleTables {
    /// OReq: an operational notice of the Directory Server.
    static let operationRequest: [Row<Field>] = [
        .required(.messageType, .oneOf("OReq")),
        .required(.messageVersion, .version),
        .required(.dsReferenceNumber, .text(1...32)),
        .required(.dsTransID, .uuid),
        .required(.opCategory, .codes("01-06")),
        .required(.opDescription, .text(1...20000)),
        .required(.opExpDate, .date),
        .optional(
            .opPriorTransRef,
            .object([
                .required(.transIdType, .codes("01-03")),
                .required(.transId, .uuid),
            ])
        ),
        .required(
            .opSeq,
            .object([
                .required(.seqId, .uuid),
                .required(.seqNum, .number(1...99, width: 2...2)),
                .required(.seqTotal, .number(1...99, width: 2...2)),
            ])
        ),
        .required(.opSeverity, .codes("01-04")),
        .optional(.messageExtension, .extensions(15)),
    ]
}
