/// The numbers that govern one-time codes.
package struct CodePolicy: Hashable, Sendable {
    /// How many digits a code has.
    package let length: Int
    /// How long a code is good, from its first sending (S9).
    package let life: Duration
    /// How often the same code can be sent again (S10).
    package let resends: Int
    /// How long to wait between two sendings (S10).
    package let resendInterval: Duration
    /// How many wrong entries end a challenge and block the card (S17).
    package let entriesPerChallenge: Int
    /// How many wrong entries in a row, over any number of challenges, block the card (S17).
    package let failuresInARow: Int

    /// Checks the numbers against each other and the law.
    ///
    /// Commission Delegated Regulation (EU) 2018/389, article 4(3)(b): no more than five failed
    /// attempts in a row without a block.
    package init(
        length: Int,
        life: Duration,
        resends: Int,
        resendInterval: Duration,
        entriesPerChallenge: Int,
        failuresInARow: Int
    ) throws(PolicyError) {
        try Self.demand(6...9, length, "code.length")
        try Self.demand(60...1_800, life.secondsRoundedUp, "code.lifeSeconds")
        try Self.demand(0...10, resends, "code.resends")
        try Self.demand(0...600, resendInterval.secondsRoundedUp, "code.resendIntervalSeconds")
        try Self.demand(1...5, entriesPerChallenge, "code.entriesPerChallenge")
        try Self.demand(entriesPerChallenge...5, failuresInARow, "code.failuresInARow")
        self.length = length
        self.life = life
        self.resends = resends
        self.resendInterval = resendInterval
        self.entriesPerChallenge = entriesPerChallenge
        self.failuresInARow = failuresInARow
    }

    private static func demand(
        _ range: ClosedRange<Int>,
        _ value: Int,
        _ name: String
    ) throws(PolicyError) {
        guard range.contains(value) else {
            throw PolicyError(
                "\(name) must be \(range.lowerBound) to \(range.upperBound), found \(value)"
            )
        }
    }
}
