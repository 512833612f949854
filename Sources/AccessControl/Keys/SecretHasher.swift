import Crypto
import CryptoExtras
import Dispatch
import Foundation

/// Hashes passwords and answers so that a stolen table is of no use.
///
/// First HMAC-SHA-256 under a key that is not in the database, for many answers are few (there are
/// some 36,000 dates of birth); then scrypt (RFC 7914) with a salt of its own. One at a time on a thread
/// of its own: memory and time of a flood of guesses are bounded, and nothing else waits for them.
package actor SecretHasher {
    private let keys: KeyRing
    private let cost: HashingCost
    private let queue = HashingQueue()

    package init(keys: KeyRing, cost: HashingCost) {
        self.keys = keys
        self.cost = cost
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        queue.asUnownedSerialExecutor()
    }

    /// Hashes a secret with a new salt and the key and cost of today.
    package func hash(_ secret: [UInt8]) throws -> SecretHash {
        var random = SystemRandomNumberGenerator()
        let salt = (0..<Self.saltLength).map { _ in UInt8.random(in: .min ... .max, using: &random)
        }
        return try hash(secret, keyID: keys.activeKeyID, logN: cost.logN, salt: salt)
    }

    /// Whether a secret is the one that was hashed.
    ///
    /// Without a hash the answer is no, after the same work, so that nobody learns from the time whether
    /// there was one.
    package func matches(_ secret: [UInt8], _ expected: SecretHash?) throws -> Bool {
        let salt = expected?.salt ?? [UInt8](repeating: 0, count: Self.saltLength)
        let found = try hash(
            secret,
            keyID: expected?.keyID ?? keys.activeKeyID,
            logN: expected?.logN ?? cost.logN,
            salt: salt
        )
        let digest = expected?.digest ?? [UInt8](repeating: 0, count: found.digest.count)
        guard digest.count == found.digest.count else { return false }
        let difference = zip(digest, found.digest).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) }
        return difference == 0 && expected != nil
    }

    private func hash(
        _ secret: [UInt8],
        keyID: KeyID,
        logN: Int,
        salt: [UInt8]
    ) throws -> SecretHash {
        let pepper = try keys.key(keyID, for: .secretHash)
        let peppered = Array(HMAC<SHA256>.authenticationCode(for: secret, using: pepper))
        let key = try KDF.Scrypt.deriveKey(
            from: peppered,
            salt: salt,
            outputByteCount: Self.digestLength,
            rounds: 1 << logN,
            blockSize: HashingCost.blockSize,
            parallelism: HashingCost.parallelism
        )
        return SecretHash(
            keyID: keyID,
            logN: logN,
            salt: salt,
            digest: key.withUnsafeBytes { Array($0) }
        )
    }

    private static let saltLength = 16
    private static let digestLength = 32
}

/// Runs jobs one after the other on a thread that nothing else needs.
private final class HashingQueue: SerialExecutor {
    private let queue = DispatchQueue(label: "sigill.hashing", qos: .userInitiated)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
