/// Carries codes to cardholders.
package protocol CodeSender: Sendable {
    /// Hands a message to the gateway of its channel.
    ///
    /// - Returns: When the gateway has taken it; taken is not delivered.
    func send(_ message: CodeMessage) async throws(SendError)
}
