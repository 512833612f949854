/// Tells the time to everything in the domain.
///
/// A value that is handed in, so that a test (or the documented testing switch of the binary) can
/// decide what time it is.
package struct WallClock: Sendable {
    private let read: @Sendable () -> Timestamp

    package init(_ read: @escaping @Sendable () -> Timestamp) {
        self.read = read
    }

    package var now: Timestamp { read() }
}
