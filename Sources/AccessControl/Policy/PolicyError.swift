/// Why a policy or a profile is refused: a sentence that names the setting and what was found.
package struct PolicyError: Error, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
