/// Gathers the rules of one table while the ``RuleBook`` is made.
struct TableBuilder {
    private var rules: [CompiledTable.Rule] = []
    private var alternatives: [CompiledTable.Alternative] = []
    private var conditionals: [CompiledTable.Conditional] = []

    /// Adds an element with its rows, which must not overlap.
    mutating func add<Name: RuleName>(
        _ name: ElementName,
        rows: [Row<Name>],
        alternatives added: [CompiledTable.Alternative]
    ) {
        let first = alternatives.count
        alternatives.append(contentsOf: added)
        var required = Circumstances(bits: 0)
        for (row, alternative) in zip(rows, added) {
            switch row.presence {
            case .required:
                required = required.union(alternative.circumstances)
            case .optional:
                break
            case .conditional(let condition):
                let conditional = CompiledTable.Conditional(
                    rule: Int32(rules.count),
                    circumstances: alternative.circumstances,
                    condition: CompiledCondition(condition)
                )
                conditionals.append(conditional)
            }
        }
        let rule = CompiledTable.Rule(
            name: name,
            first: Int32(first),
            end: Int32(alternatives.count),
            required: required
        )
        rules.append(rule)
    }

    func table() -> CompiledTable {
        precondition(rules.count <= 512, "a table has at most 512 rules")
        var ruleByName = [Int16](
            repeating: CompiledTable.noRule,
            count: NameTable.shared.texts.count
        )
        var requiredRules = [BitSet512](repeating: BitSet512(), count: Circumstances.count)
        for (place, rule) in rules.enumerated() {
            ruleByName[Int(rule.name.number)] = Int16(place)
            for combination in 0..<Circumstances.count
            where rule.required.bits & 1 << UInt16(combination) != 0 {
                _ = requiredRules[combination].insert(place)
            }
        }
        return CompiledTable(
            ruleByName: ruleByName,
            rules: rules,
            alternatives: alternatives,
            conditionals: conditionals,
            requiredRules: requiredRules
        )
    }
}
