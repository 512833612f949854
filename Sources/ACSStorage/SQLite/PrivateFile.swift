import Foundation

/// Files that only the user of the process can read.
enum PrivateFile {
    private static let permissions: mode_t = 0o600

    /// Makes a file if it isn't there, and takes away everyone else's rights if it is.
    ///
    /// SQLite gives the files beside the database the rights that the database has.
    static func prepare(_ path: String) throws(StorageError) {
        _ = close(try open(path))
    }

    /// Opens such a file.
    ///
    /// - Returns: A descriptor that no child process inherits; the caller's to close.
    static func open(_ path: String) throws(StorageError) -> CInt {
        let descriptor = systemOpen(path, O_RDWR | O_CREAT | O_CLOEXEC, permissions)
        guard descriptor >= 0 else { throw failure(path) }
        guard fchmod(descriptor, permissions) == 0 else {
            defer { _ = close(descriptor) }
            throw failure(path)
        }
        return descriptor
    }

    private static func failure(_ path: String) -> StorageError {
        .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
}

/// `open(2)`, which the static function of the same name would hide.
private func systemOpen(_ path: String, _ flags: CInt, _ mode: mode_t) -> CInt {
    open(path, flags, mode)
}
