/// Why what a carrier holds was not accepted.
public struct CarrierError: Error, Sendable, Hashable {
    /// What is wrong, the gravest first.
    public let faults: [Fault]

    init(faults: [Fault]) {
        self.faults = Precedence.ordered(faults)
    }

    init(reason: String) {
        faults = [Fault(code: .messageNotRecognised, element: "", rule: reason)]
    }
}
