package import Foundation

/// The name of one code that the portal asks for.
package struct VerificationID: RawRepresentable, Hashable, Sendable {
    package let rawValue: UUID

    package init(rawValue: UUID) {
        self.rawValue = rawValue
    }
}
