/// The order in which the specification names faults when there are several.
enum Precedence {
    private static let order: [ErrorCode] = [
        .messageNotRecognised, .versionNotSupported, .duplicateElement, .requiredElementMissing,
        .formatInvalid, .reservedValueNotRecognised, .isoCodeInvalid, .criticalExtensionUnknown,
        .transactionUnknown, .transactionDataInvalid,
    ]

    /// The faults with the gravest first; equally grave ones stay in the order of the message.
    static func ordered(_ faults: [Fault]) -> [Fault] {
        faults.enumerated()
            .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    private static func rank(_ fault: Fault) -> Int {
        order.firstIndex(of: fault.code) ?? order.count
    }
}
