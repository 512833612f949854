/// Keeps the users of the portal, and counts the tries to sign in.
package protocol PortalUserStore: Sendable {
    /// Stores a user, or replaces the one with the same name, whose identifier stays.
    func enrol(_ user: PortalUser) async throws

    /// Finds a user by name.
    func user(named name: UserNameHash) async throws -> PortalUser?

    /// Finds a user.
    func user(_ id: PortalUserID) async throws -> PortalUser?

    /// Counts a try to sign in under a name, known or not, unless the name must wait.
    ///
    /// The counting and the question whether it may be are one write: of any number of tries at once,
    /// no more are compared than the pauses allow.
    ///
    /// - Parameters:
    ///   - name: The name.
    ///   - now: The time.
    ///   - throttle: How long to wait after so many tries.
    /// - Returns: `nil` when it was counted and may be compared; otherwise when the next one may be.
    /// - Throws: When the store fails; then nothing is counted.
    func countTry(
        of name: UserNameHash,
        at now: Timestamp,
        throttle: SignInThrottle
    ) async throws -> Timestamp?

    /// Forgets the tries under a name: its user has signed in.
    func forgetTries(of name: UserNameHash) async throws

    /// Forgets the tries under names that nobody has tried since.
    func forgetTries(before moment: Timestamp) async throws
}
