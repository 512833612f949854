/// What the cardholder reads beside an answer without a window (`cardholderInfo`).
///
/// The raw value is the key of its text.
package enum CardholderNotice: String, CaseIterable, Sendable {
    /// The purchase goes on without further verification (S19).
    case noVerificationNeeded = "notice.noVerificationNeeded"
    /// The card's access is blocked; customer service lifts the block (S17, S18).
    case accessBlocked = "notice.accessBlocked"
}
