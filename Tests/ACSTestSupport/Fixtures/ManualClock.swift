package import AccessControl
import Synchronization

/// A clock that stands still until a test moves it.
package final class ManualClock: Sendable {
    private let moment: Mutex<Timestamp>

    /// Starts on Monday 23 November 2026, 14:22 in Stockholm: a weekday on which someone answers.
    package init(_ start: Timestamp = Timestamp(milliseconds: 1_795_440_120_000)) {
        moment = Mutex(start)
    }

    package var now: Timestamp { moment.withLock { $0 } }

    package func advance(by duration: Duration) {
        moment.withLock { $0 = $0 + duration }
    }

    package var wallClock: WallClock { WallClock { self.now } }
}
