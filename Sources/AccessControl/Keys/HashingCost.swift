/// What one guess at a password or an answer costs (scrypt, RFC 7914).
package struct HashingCost: Hashable, Sendable {
    /// The logarithm of scrypt's N: each step doubles time and memory; 15 takes 32 MB.
    package let logN: Int

    package init(logN: Int) throws(PolicyError) {
        guard (10...20).contains(logN) else {
            throw PolicyError("hashing.logN must be 10 to 20, found \(logN)")
        }
        self.logN = logN
    }

    /// Scrypt's r.
    static let blockSize = 8
    /// Scrypt's p.
    static let parallelism = 1
}
