/// How large a message may be before it is refused unread.
///
/// The limits keep the time and the memory that a message costs in proportion to what the
/// specification lets it carry.
enum MessageLimits {
    /// The most bytes of a message other than a PRes.
    static let bytes = 1 << 20
    /// The most bytes of a PRes; its list of card ranges may be long.
    static let preparationResponseBytes = 1 << 27
    /// How deep arrays and objects may be nested.
    static let depth = 32
    /// The most members and elements, the elements of `cardRangeData` aside.
    static let nodes = 20_000
    /// The most characters of a message extension's `data`.
    static let extensionDataCharacters = 8059
    /// The most characters of `messageExtension` as a whole.
    static let extensionsCharacters = 81_920
    /// The most characters of `errorDetail`.
    static let errorDetailCharacters = 2048
}
