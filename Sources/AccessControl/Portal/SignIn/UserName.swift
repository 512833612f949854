import Foundation

/// The name that a cardholder signs in to the portal with, in the one form that all ways of writing it
/// have.
///
/// It is stored as a keyed hash alone and can't be printed: many people take their e-mail address.
package struct UserName: Sendable {
    /// Without white space around it, in lower case, in compatibility form (Unicode, NFKC).
    let text: String

    /// Reads a name as people write it.
    ///
    /// - Returns: `nil` when it is empty or longer than any e-mail address.
    package init?(_ typed: String) {
        guard typed.utf8.count <= Self.longest else { return nil }
        let text = typed.precomposedStringWithCompatibilityMapping.trimmedOfSpaces.lowercased()
        guard !text.isEmpty else { return nil }
        self.text = text
    }

    /// In octets.
    private static let longest = 254
}

extension UserName: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "••••••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
