import Logging
import ThreeDSecure

/// An error whose words hold nothing secret, and so may stand in a log.
///
/// Of every other error only the kind is logged: an error of a library may quote what it was given.
package protocol LoggableError: Error, CustomStringConvertible {}

/// Its words name elements and rules, never what was found.
extension DraftError: LoggableError {}

extension Logger.Metadata {
    /// What a log line says of an error.
    package init(of error: any Error) {
        self = ["error": "\(type(of: error))"]
        if let loggable = error as? any LoggableError { self["detail"] = "\(loggable)" }
    }
}
