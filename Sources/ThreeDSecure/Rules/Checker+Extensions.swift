extension Checker {
    /// Checks `messageExtension`: its form, its limits, and whether critical ones are known.
    mutating func checkExtensions(
        _ node: Int,
        _ alternative: CompiledTable.Alternative,
        maximum: Int32
    ) {
        guard nodes[node].kind == .array, nodes[node].count <= maximum,
            isWithin(MessageLimits.extensionsCharacters, node)
        else {
            return note(Finding(.formatInvalid, at: node, .format(alternative.source)))
        }
        var identifiers: Set<String> = []
        var position = node + 1
        while position < Int(nodes[node].next) {
            checkExtension(position, in: node, &identifiers)
            position = Int(nodes[position].next)
        }
    }

    private mutating func checkExtension(
        _ node: Int,
        in array: Int,
        _ identifiers: inout Set<String>
    ) {
        guard nodes[node].kind == .object else {
            return note(Finding(.formatInvalid, at: node, .rule("must be an object")))
        }
        let identifier = checkText(.id, of: node)
        _ = checkText(.name, of: node)
        checkData(of: node)
        guard let identifier else { return checkCriticality(of: node, identifier: "") }
        if !identifiers.insert(identifier).inserted {
            let code: ErrorCode = version >= .v231 ? .duplicateElement : .formatInvalid
            let reason: Finding.Reason = .rule("must be unique within the message")
            note(Finding(code, at: node, member: ElementName(.id), reason))
        }
        checkCriticality(of: node, identifier: identifier)
    }

    private mutating func checkText(_ name: NestedField, of object: Int) -> String? {
        guard let node = present(name, of: object) else { return nil }
        guard nodes[node].kind == .string, nodes[node].count <= 64 else {
            note(Finding(.formatInvalid, at: node, .rule("must be text of 1 to 64 characters")))
            return nil
        }
        return NodeReader.string(of: nodes[node], in: bytes)
    }

    private mutating func checkData(of object: Int) {
        guard let node = present(.data, of: object) else { return }
        guard nodes[node].kind == .object,
            isWithin(MessageLimits.extensionDataCharacters, node)
        else {
            let reason: Finding.Reason = .rule("must be an object of at most 8059 characters")
            return note(Finding(.formatInvalid, at: node, reason))
        }
    }

    private mutating func checkCriticality(of object: Int, identifier: String) {
        guard let node = present(.criticalityIndicator, of: object) else { return }
        guard nodes[node].kind == .boolean else {
            return note(Finding(.formatInvalid, at: node, .rule("must be true or false")))
        }
        let isCritical = bytes[nodes[node].range.lowerBound] == UInt8(ascii: "t")
        guard isCritical, let known = recognisedExtensions, !known.contains(identifier) else {
            return
        }
        note(Finding(.criticalExtensionUnknown, at: object, .extensionUnknown(identifier)))
    }

    /// A member that must be there and say something; notes its absence.
    private mutating func present(_ name: NestedField, of object: Int) -> Int? {
        let element = ElementName(name)
        guard let node = member(element, of: object), !nodes[node].isEmpty else {
            note(Finding(.requiredElementMissing, at: object, member: element, .missing))
            return nil
        }
        return node
    }
}
