import AccessControl
import Foundation
import Synchronization

/// The clock of the server: the system's, which a test may set forward.
///
/// Only the documented testing switch reaches ``advance(by:)``; production refuses the switch.
final class TestingClock: Sendable {
    private let ahead = Mutex(Duration.zero)

    /// The time now, as the server sees it.
    var now: Timestamp { Self.systemTime() + ahead.withLock { $0 } }

    func advance(by duration: Duration) {
        ahead.withLock { $0 += duration }
    }

    /// The system's time.
    static func systemTime() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    }
}
