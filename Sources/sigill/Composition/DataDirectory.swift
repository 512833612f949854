import Foundation

/// The directory that holds the database, and in the sandbox the keys.
struct DataDirectory {
    let url: URL

    init(path: String) {
        url = URL(filePath: path, directoryHint: .isDirectory)
    }

    /// Makes the directory ready, for its owner alone.
    ///
    /// - Parameter fresh: Whether what an earlier run left is removed; only files that this program
    ///   makes are.
    /// - Throws: ``SettingsError`` when it can't be made.
    func prepare(fresh: Bool = false) throws(SettingsError) {
        do {
            try FileManager.default.createDirectory(
                at: url,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            if fresh { try removeFiles() }
        } catch {
            throw SettingsError(
                "the data directory \(url.path) can't be used: \(error.localizedDescription)"
            )
        }
    }

    var database: URL { url.appending(path: "sigill.sqlite") }
    var keys: URL { url.appending(path: "keys.json") }

    private func removeFiles() throws {
        let suffixes = ["", "-wal", "-shm", "-lock"]
        let paths = suffixes.map { database.path + $0 } + [keys.path]
        for path in paths where FileManager.default.fileExists(atPath: path) {
            try FileManager.default.removeItem(atPath: path)
        }
    }
}
