/// A name that the rules know, as a small number.
///
/// Top-level names come first, in the order of `Field`, so that a field is its own index; names
/// that only occur inside objects follow.
struct ElementName: Hashable, Sendable {
    /// The number; `unknownNumber` for a name that no rule mentions.
    let number: UInt16

    static let unknownNumber = UInt16.max
    static let unknown = Self(number: unknownNumber)

    init(number: UInt16) {
        self.number = number
    }

    init(_ field: Field) {
        number = UInt16(field.index)
    }

    init(_ field: NestedField) {
        self = NameTable.shared.name(of: field)
    }
}

extension Field {
    /// The place of the field in `allCases`.
    ///
    /// The compiler numbers the cases of an enumeration without payloads in the order of their
    /// declaration and stores the number in one byte; a test holds it to that for every case.
    var index: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
