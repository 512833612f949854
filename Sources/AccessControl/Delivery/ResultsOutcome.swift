/// What became of an RReq.
package enum ResultsOutcome: Hashable, Sendable {
    /// A valid RRes came.
    case acknowledged
    /// It was sent, but no valid RRes came: a time-out, an Erro, or nonsense. It is not sent again,
    /// for the Directory Server may have taken it.
    case unanswered(FailureReason)
    /// It never reached the Directory Server; it can be sent again.
    case unreachable
}
