/// What the cardholder reads beside an answer without a window (`cardholderInfo`).
package enum CardholderNotice: Hashable, Sendable {
    /// The purchase goes on without further verification (S19).
    case noVerificationNeeded
    /// The card's access is blocked; customer service lifts the block (S17, S18).
    case accessBlocked
}
