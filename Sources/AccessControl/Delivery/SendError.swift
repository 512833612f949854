/// Why a gateway did not take a message.
package struct SendError: Error, Hashable, Sendable {
    package let reason: FailureReason
    /// Whether it makes sense to try again.
    package let isTemporary: Bool

    package init(reason: FailureReason, isTemporary: Bool) {
        self.reason = reason
        self.isTemporary = isTemporary
    }
}
