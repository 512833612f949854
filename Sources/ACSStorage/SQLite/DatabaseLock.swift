import Foundation
import Synchronization

/// The sign that a database file is in use.
///
/// Two processes on one file would be correct, but each would wait for the other's commits, and a
/// second server on one file is a mistake of whoever started it. The lock is the kernel's, on a file
/// beside the database: it goes with the process, however that ends.
final class DatabaseLock: Sendable {
    private let descriptor: Mutex<CInt?>

    /// Takes the lock.
    ///
    /// - Throws: ``StorageError/inUse(path:)`` when another holds it.
    init(for path: String) throws(StorageError) {
        let file = try PrivateFile.open(path + "-lock")
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            _ = close(file)
            throw .inUse(path: path)
        }
        descriptor = Mutex(file)
    }

    deinit {
        release()
    }

    /// Gives the lock back.
    func release() {
        descriptor.withLock { descriptor in
            if let descriptor { _ = close(descriptor) }
            descriptor = nil
        }
    }
}
