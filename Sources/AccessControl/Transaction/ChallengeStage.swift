/// How far a transaction has come; see `Transaction.md` for the diagram.
package enum ChallengeStage: String, CaseIterable, Sendable {
    /// Answered in the ARes; nothing follows.
    case answered
    /// A challenge was announced; the browser has not come yet.
    case awaited
    /// The window is open.
    case open
    /// The challenge has its result; the Directory Server has not answered the RReq yet.
    case reporting
    /// The result is reported, or given up on.
    case ended
}
