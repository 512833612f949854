/// Carries messages to people.
package protocol MessageSender: Sendable {
    /// Hands a message to the gateway of its channel.
    ///
    /// - Returns: When the gateway has taken it; taken is not delivered.
    func send(_ message: OutgoingMessage) async throws(SendError)
}
