/// Why sealed contacts could not be read.
enum ContactVaultError: Error {
    /// They opened, but what was inside is not contacts.
    case unreadable
}
