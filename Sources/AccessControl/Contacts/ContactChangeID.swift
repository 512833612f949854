package import Foundation

/// The name of one change of contacts.
package struct ContactChangeID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UUID

    package init(rawValue: UUID) {
        self.rawValue = rawValue
    }
}
