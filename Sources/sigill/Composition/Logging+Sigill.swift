import Foundation
import Logging

extension Logger {
    /// The log of a part of the program: to standard error, at the level that `SIGILL_LOG_LEVEL` says.
    static func sigill(_ part: String) -> Logger {
        var logger = Logger(
            label: "sigill.\(part)",
            factory: { StreamLogHandler.standardError(label: $0) }
        )
        let level = ProcessInfo.processInfo.environment["SIGILL_LOG_LEVEL"]
        logger.logLevel = level.flatMap(Logger.Level.init(rawValue:)) ?? .notice
        return logger
    }
}
