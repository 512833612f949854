/// What must hold for a conditional element to be required.
indirect enum Condition<Name: RuleName>: Sendable {
    /// The element has one of the values; of an array, one of its elements has.
    case holds(Name, [String])
    /// A member of an object has one of the values.
    case member(Name, NestedField, [String])
    /// The element is there.
    case present(Name)
    /// The element is not there.
    case absent(Name)
    case all([Self])
    case any([Self])

    static func `is`(_ name: Name, _ values: String...) -> Self { .holds(name, values) }

    static func both(_ first: Self, _ second: Self) -> Self { .all([first, second]) }

    static func either(_ first: Self, _ second: Self) -> Self { .any([first, second]) }
}
