/// Why a key ring cannot be made, or a key cannot be had.
package enum KeyRingError: Error, Equatable {
    /// The key that new rows should be written with is not in the ring.
    case activeKeyMissing
    /// Two secrets have one name.
    case duplicateKey
    /// A secret has less than 256 bits.
    case secretTooShort
    /// A row names a key that is not in the ring.
    case unknownKey(KeyID)
}
