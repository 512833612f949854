extension Checker {
    /// Notes the absent elements whose condition holds.
    mutating func checkConditionals(of object: Int, table: CompiledTable, seen: BitSet512) {
        var rule: Int32 = -1
        var demanded = Circumstances(bits: 0)
        for conditional in table.conditionals
        where conditional.circumstances.overlaps(circumstances)
            && !seen.contains(Int(conditional.rule))
        {
            if conditional.rule != rule {
                rule = conditional.rule
                demanded = table.rules[Int(rule)].required
                // What is required without a condition is reported elsewhere.
                if circumstances.isSubset(of: demanded) { continue }
            } else if circumstances.isSubset(of: demanded) {
                continue
            }
            guard holds(conditional.condition, in: object) else { continue }
            demanded = demanded.union(conditional.circumstances)
            if circumstances.isSubset(of: demanded) {
                let name = table.rules[Int(rule)].name
                note(Finding(.requiredElementMissing, at: object, member: name, .missing))
            }
        }
    }

    private func holds(_ condition: CompiledCondition, in object: Int) -> Bool {
        switch condition {
        case .holds(let name, let values):
            member(name, of: object).map { has($0, oneOf: values) } ?? false
        case .member(let name, let inner, let values):
            member(name, of: object).flatMap { member(inner, of: $0) }
                .map { has($0, oneOf: values) } ?? false
        case .present(let name): member(name, of: object) != nil
        case .absent(let name): member(name, of: object) == nil
        case .all(let parts): parts.allSatisfy { holds($0, in: object) }
        case .any(let parts): parts.contains { holds($0, in: object) }
        }
    }

    /// Whether a node, or an element of it if it is an array, has one of some packed values.
    func has(_ node: Int, oneOf values: [UInt64]) -> Bool {
        guard nodes[node].kind == .array else {
            guard nodes[node].kind == .string || nodes[node].kind == .boolean,
                let word = PackedWord.pack(bytes[nodes[node].range])
            else { return false }
            return values.contains(word)
        }
        var position = node + 1
        while position < Int(nodes[node].next) {
            if nodes[position].kind == .string,
                let word = PackedWord.pack(bytes[nodes[position].range]), values.contains(word)
            {
                return true
            }
            position = Int(nodes[position].next)
        }
        return false
    }

    /// Whether a field of the message has one of some values.
    func has(_ field: Field, oneOf values: String...) -> Bool {
        guard let node = node(of: field) else { return false }
        return has(node, oneOf: values.map(PackedWord.pack))
    }
}
