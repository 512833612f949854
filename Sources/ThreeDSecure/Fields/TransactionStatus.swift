/// The outcome of an authentication (`transStatus`).
public enum TransactionStatus: String, Sendable, CaseIterable {
    /// Y: authenticated.
    case authenticated = "Y"
    /// N: not authenticated; denied.
    case notAuthenticated = "N"
    /// U: could not be performed.
    case unavailable = "U"
    /// A: not authenticated, but a proof of the attempt is given.
    case attempted = "A"
    /// C: a challenge is required.
    case challenge = "C"
    /// D: decoupled authentication will be performed (2.2.0).
    case decoupled = "D"
    /// R: rejected; no authorisation should be tried.
    case rejected = "R"
    /// I: for information only (2.2.0).
    case informational = "I"
    /// S: a challenge by secure payment confirmation (2.3.1).
    case securePaymentConfirmation = "S"
}
