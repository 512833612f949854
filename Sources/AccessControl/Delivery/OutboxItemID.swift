package import Foundation

/// The name of one thing to be sent.
package struct OutboxItemID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UUID

    package init(rawValue: UUID) {
        self.rawValue = rawValue
    }
}
