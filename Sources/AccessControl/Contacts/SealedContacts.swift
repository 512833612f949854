/// The contacts of one card as they lie in the database: encrypted.
///
/// AES-256-GCM; the associated data is the card's reference, so that contacts moved to another row
/// do not open. Beside them lie keyed hashes, by which a card is found by its contacts and two readings
/// are compared without opening them.
package struct SealedContacts: Hashable, Sendable {
    package let keyID: KeyID
    /// Nonce, ciphertext and tag, one after the other.
    package let box: [UInt8]
    /// HMAC-SHA-256 of the mobile number in international form, if there is one.
    package let mobileHash: [UInt8]?
    /// HMAC-SHA-256 of the e-mail address in lower case, if there is one.
    package let emailHash: [UInt8]?

    package init(keyID: KeyID, box: [UInt8], mobileHash: [UInt8]?, emailHash: [UInt8]?) {
        self.keyID = keyID
        self.box = box
        self.mobileHash = mobileHash
        self.emailHash = emailHash
    }
}
