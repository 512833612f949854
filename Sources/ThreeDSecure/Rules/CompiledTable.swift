/// The rules for the members of one kind of object in one version.
final class CompiledTable: Sendable {
    /// What an element must look like in some circumstances.
    struct Alternative: Sendable {
        let circumstances: Circumstances
        let format: CompiledFormat
        /// The format as the tables write it, as a place in the book; for messages to people.
        let source: Int32
    }

    /// An element that is required if a condition holds.
    struct Conditional: Sendable {
        let rule: Int32
        let circumstances: Circumstances
        let condition: CompiledCondition
    }

    /// An element of the table.
    struct Rule: Sendable {
        let name: ElementName
        let first: Int32
        let end: Int32
        /// Where the element is required without a condition.
        let required: Circumstances
    }

    static let noRule = Int16(-1)

    /// The rule of each name, by the number of the name.
    let ruleByName: [Int16]
    let rules: [Rule]
    let alternatives: [Alternative]
    let conditionals: [Conditional]
    /// The rules that are required in each single combination of circumstances.
    let requiredRules: [BitSet512]

    init(
        ruleByName: [Int16],
        rules: [Rule],
        alternatives: [Alternative],
        conditionals: [Conditional],
        requiredRules: [BitSet512]
    ) {
        self.ruleByName = ruleByName
        self.rules = rules
        self.alternatives = alternatives
        self.conditionals = conditionals
        self.requiredRules = requiredRules
    }

    /// The rules that are required in all of the circumstances that are possible.
    func required(in circumstances: Circumstances) -> BitSet512 {
        var rest = circumstances.bits
        guard rest != 0 else { return BitSet512() }
        var result = requiredRules[rest.trailingZeroBitCount]
        rest &= rest - 1
        while rest != 0 {
            result = result.intersection(requiredRules[rest.trailingZeroBitCount])
            rest &= rest - 1
        }
        return result
    }
}
