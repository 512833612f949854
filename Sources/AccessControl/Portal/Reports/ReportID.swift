package import Foundation

/// The name of one report of something that the cardholder did not do.
package struct ReportID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UUID

    package init(rawValue: UUID) {
        self.rawValue = rawValue
    }
}
