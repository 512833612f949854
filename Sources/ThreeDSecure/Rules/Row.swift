/// A row of a rule table: an element, its shape, and when it must be there.
///
/// Tables read like those of the specification: ``required(_:_:in:)`` is R, ``conditional(_:_:when:in:)``
/// is C with a condition that a receiver can test, and ``optional(_:_:in:)`` is O, or C with a
/// condition that only the sender can test. An element may have several rows with different
/// scopes; they never overlap.
struct Row<Name: RuleName>: Sendable {
    enum Presence: Sendable {
        case required
        case optional
        case conditional(Condition<Name>)
    }

    let name: Name
    let format: Format
    let presence: Presence
    let scope: Scope

    static func required(_ name: Name, _ format: Format, in scope: Scope = []) -> Self {
        Self(name: name, format: format, presence: .required, scope: scope)
    }

    static func optional(_ name: Name, _ format: Format, in scope: Scope = []) -> Self {
        Self(name: name, format: format, presence: .optional, scope: scope)
    }

    static func conditional(
        _ name: Name,
        _ format: Format,
        when condition: Condition<Name>,
        in scope: Scope = []
    ) -> Self {
        Self(name: name, format: format, presence: .conditional(condition), scope: scope)
    }
}

/// A name that can stand in a row: a field of the message, or a member of one of its objects.
protocol RuleName: Sendable {
    var element: ElementName { get }
}

extension Field: RuleName {
    var element: ElementName { ElementName(self) }
}

extension NestedField: RuleName {
    var element: ElementName { ElementName(self) }
}
