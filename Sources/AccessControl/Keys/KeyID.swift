/// The name of a key in the key ring, kept beside whatever the key protects.
package struct KeyID: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    package init(rawValue: String) {
        self.rawValue = rawValue
    }
}
