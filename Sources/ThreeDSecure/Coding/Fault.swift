/// One thing that is wrong with a message.
public struct Fault: Sendable, Hashable {
    /// The error code that the fault would have if it were the only one.
    public let code: ErrorCode
    /// The offending element, `parent.child` for nested ones; empty if the message as a whole is
    /// meant.
    public let element: String
    /// The rule that is broken, as half a sentence: `must be 13 to 19 digits`.
    public let rule: String
    /// What was found instead; nil if nothing was, or if it could be a secret.
    public let found: String?

    /// Notes a fault.
    public init(code: ErrorCode, element: String, rule: String, found: String? = nil) {
        self.code = code
        self.element = element
        self.rule = rule
        self.found = found
    }
}
