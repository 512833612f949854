package import Foundation

/// The name of one session of the portal; it never leaves the server, and opens nothing.
package struct PortalSessionID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UUID

    package init(rawValue: UUID) {
        self.rawValue = rawValue
    }
}
