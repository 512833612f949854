package import Foundation

/// The name of one user of the portal inside the server; it says nothing of who it is.
package struct PortalUserID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UUID

    package init(rawValue: UUID) {
        self.rawValue = rawValue
    }
}

extension PortalUserID: CustomStringConvertible {
    package var description: String { rawValue.uuidString.lowercased() }
}
