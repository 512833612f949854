import Foundation
import GRDB
import Testing

@testable import ACSStorage

@Suite struct SQLiteDatabaseTests {
    @Test func `the writer flushes every commit to disk`() async throws {
        try await withDatabase { database, _ in
            let setting = try await database.pool.writeWithoutTransaction {
                try Int.fetchOne($0, sql: "PRAGMA synchronous")
            }
            #expect(setting == 2, "2 is FULL")
        }
    }

    @Test(arguments: [
        ("journal_mode", "wal"), ("foreign_keys", "1"), ("secure_delete", "1"),
        ("journal_size_limit", "67108864"),
    ])
    func `the writer is set up`(setting: String, value: String) async throws {
        try await withDatabase { database, _ in
            let found = try await database.pool.writeWithoutTransaction {
                try String.fetchOne($0, sql: "PRAGMA \(setting)")
            }
            #expect(found == value)
        }
    }

    @Test func `only the user of the process can read the files`() async throws {
        try await withDatabase { database, url in
            try await database.write { try $0.execute(sql: "DELETE FROM cards") }
            for suffix in ["", "-wal", "-shm", "-lock"] {
                #expect(try permissions(of: url.path() + suffix) == 0o600)
            }
        }
    }

    @Test func `a file that everyone could read is made private`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "sigill.sqlite").path()
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o644]
            #expect(
                FileManager.default.createFile(atPath: path, contents: nil, attributes: attributes)
            )
            let database = try SQLiteDatabase(at: URL(filePath: path))
            #expect(try permissions(of: path) == 0o600)
            try await database.close()
        }
    }

    @Test func `a file in use is refused, and free again after closing`() async throws {
        try await withDatabase { database, url in
            #expect(throws: StorageError.inUse(path: url.path())) {
                try SQLiteDatabase(at: url)
            }
            try await database.close()
            let next = try SQLiteDatabase(at: url)
            try await next.close()
        }
    }

    @Test func `a folder that isn't there is refused with the reason`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "missing/sigill.sqlite")
            #expect(
                throws: StorageError.cannotOpen(
                    path: url.path() + "-lock",
                    reason: "No such file or directory"
                )
            ) {
                try SQLiteDatabase(at: url)
            }
        }
    }

    @Test func `a file that is no database is refused and left as it is`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "letter.txt")
            let letter = Data(repeating: UInt8(ascii: "a"), count: 5_000)
            try letter.write(to: url)
            #expect(throws: DatabaseError.self) { try SQLiteDatabase(at: url) }
            #expect(try Data(contentsOf: url) == letter)
        }
    }

    @Test func `a killed process loses nothing that was acknowledged`() async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sigill.sqlite")
            let stores = try SQLiteStores.open(at: url)
            let traces = try await Traces.leave(in: stores.ports)
            // What a process leaves behind that never closes: the files as they are now.
            let copy = folder.appending(path: "copy.sqlite")
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(
                    atPath: url.path() + suffix,
                    toPath: copy.path() + suffix
                )
            }
            let restarted = try SQLiteStores.open(at: copy)
            try await traces.expect(in: restarted.ports)
            try await restarted.close()
            try await stores.close()
        }
    }

    private func withDatabase(
        _ test: (SQLiteDatabase, URL) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            let url = folder.appending(path: "sigill.sqlite")
            let database = try SQLiteDatabase(at: url)
            try await test(database, url)
            try await database.close()
        }
    }

    private func permissions(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
}
