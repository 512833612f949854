/// Keeps the codes that the portal asks for.
///
/// Every question that a guess could win is one conditional write.
package protocol VerificationStore: Sendable {
    /// Stores a new one with what it sends, unless its user has had as many of its purpose lately that came
    /// to nothing.
    ///
    /// - Parameters:
    ///   - verification: The code that is to be asked for.
    ///   - sends: What is to be sent; claimed by whoever stores it.
    ///   - most: How many of one purpose, unused, a user may have had.
    ///   - since: From when on they are counted.
    /// - Returns: Whether it was stored.
    /// - Throws: When the store fails.
    func open(
        _ verification: Verification,
        sends: [OutboxItem],
        atMost most: Int,
        since: Timestamp
    ) async throws -> Bool

    /// Finds one.
    func verification(_ id: VerificationID) async throws -> Verification?

    /// Counts a try, if there is one left and the code is still good.
    ///
    /// - Returns: How many there have been with this one; `nil` when it must not be compared.
    func countTry(_ id: VerificationID, atMost most: Int, at now: Timestamp) async throws -> Int?

    /// Uses the code up, if it is still good.
    ///
    /// - Returns: Whether it was this caller who did.
    func use(_ id: VerificationID, at now: Timestamp) async throws -> Bool

    /// Counts a sending of the same code, if one is left and the last is long enough ago.
    ///
    /// - Parameters:
    ///   - id: The code.
    ///   - sends: What is to be sent; claimed by whoever stores it.
    ///   - most: How many there may be.
    ///   - sentBefore: When the last one must have been at the latest.
    ///   - now: The time.
    /// - Returns: Whether it was counted, and the items stored.
    /// - Throws: When the store fails.
    func countResend(
        _ id: VerificationID,
        sends: [OutboxItem],
        atMost most: Int,
        sentBefore: Timestamp,
        at now: Timestamp
    ) async throws -> Bool

    /// Forgets those that ran out before a moment.
    func forgetVerifications(before moment: Timestamp) async throws
}
