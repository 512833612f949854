/// Why something could not be sent; never holds what or to whom.
package enum FailureReason: String, CaseIterable, Sendable {
    case unreachable
    case timedOut = "timed-out"
    case refused
    case notUnderstood = "not-understood"
    case noLongerNeeded = "no-longer-needed"
    case internalFault = "internal-fault"
}
