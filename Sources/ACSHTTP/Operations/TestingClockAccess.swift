package import AccessControl

/// A clock that tests may set forward.
package struct TestingClockAccess: Sendable {
    let read: @Sendable () -> Timestamp
    let advance: @Sendable (Duration) -> Void

    package init(
        read: @escaping @Sendable () -> Timestamp,
        advance: @escaping @Sendable (Duration) -> Void
    ) {
        self.read = read
        self.advance = advance
    }
}
