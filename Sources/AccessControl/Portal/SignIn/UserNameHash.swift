/// What a user is known by in the database: a keyed hash of the user name.
///
/// The key is not in the database, so that a stolen table can't be searched with all the names or
/// addresses that someone has.
package struct UserNameHash: Hashable, Sendable {
    /// The 32 bytes of the hash.
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Finds the hash of a name.
    package init(of name: UserName, keys: KeyRing) {
        bytes = keys.userNameHash(of: name.text)
    }
}
