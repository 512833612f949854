/// A ``Condition`` in the form that the checker runs.
indirect enum CompiledCondition: Sendable {
    /// The values are packed, see ``PackedWord``.
    case holds(ElementName, [UInt64])
    case member(ElementName, ElementName, [UInt64])
    case present(ElementName)
    case absent(ElementName)
    case all([CompiledCondition])
    case any([CompiledCondition])

    init<Name: RuleName>(_ condition: Condition<Name>) {
        self =
            switch condition {
            case .holds(let name, let values):
                .holds(name.element, values.map(PackedWord.pack))
            case .member(let name, let member, let values):
                .member(name.element, member.element, values.map(PackedWord.pack))
            case .present(let name): .present(name.element)
            case .absent(let name): .absent(name.element)
            case .all(let parts): .all(parts.map(Self.init))
            case .any(let parts): .any(parts.map(Self.init))
            }
    }
}

/// Up to eight bytes of text as one number, so that comparing words is comparing numbers.
enum PackedWord {
    static func pack(_ word: String) -> UInt64 {
        precondition(word.utf8.count <= 8, "words in rules have at most eight bytes: \(word)")
        return word.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Packs bytes; nil if they are too many or none.
    static func pack(_ bytes: Slice<UnsafeRawBufferPointer>) -> UInt64? {
        guard (1...8).contains(bytes.count) else { return nil }
        return bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
