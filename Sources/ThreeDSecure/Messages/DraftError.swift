/// Why a draft cannot be sent.
public struct DraftError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with it, the gravest first.
    public let faults: [Fault]

    /// The faults in words, without the values that were found.
    public var description: String {
        faults.map { $0.element.isEmpty ? $0.rule : "\($0.element) \($0.rule)" }
            .joined(separator: "; ")
    }
}
