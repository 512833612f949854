/// How long a user name must wait after tries to sign in that came to nothing.
///
/// Three are free, for people mistype; then 30 seconds, twice as long each time, up to 15 minutes
/// (Commission Delegated Regulation (EU) 2018/389, article 4(3)(b): no more than five failed attempts
/// in a row without a block, which may pass). It counts under the name, not the address of the network,
/// which an attacker has many of; and alike for names that nobody has.
package struct SignInThrottle: Hashable, Sendable {
    package init() {}

    /// How long to wait after a try.
    ///
    /// - Parameter tries: How many there have been in a row, with this one.
    /// - Returns: The pause; zero while tries are free.
    package func pause(after tries: Int) -> Duration {
        guard tries >= Self.free else { return .zero }
        return min(Self.first * (1 << min(tries - Self.free, 10)), Self.longest)
    }

    private static let free = 3
    private static let first = Duration.seconds(30)
    private static let longest = Duration.seconds(900)
}
