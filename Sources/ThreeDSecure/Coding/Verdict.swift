/// What a reader says about bytes.
public enum Verdict: Sendable {
    /// They are a message that keeps the rules.
    case accepted(Message)
    /// They are not, for these reasons.
    case refused(Refusal)
}
