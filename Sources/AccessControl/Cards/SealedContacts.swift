/// The contacts of one card as they lie in the database: encrypted.
///
/// AES-256-GCM; the associated data is the card's reference, so that contacts moved to another row
/// do not open.
package struct SealedContacts: Hashable, Sendable {
    package let keyID: KeyID
    /// Nonce, ciphertext and tag, one after the other.
    package let box: [UInt8]

    package init(keyID: KeyID, box: [UInt8]) {
        self.keyID = keyID
        self.box = box
    }
}
