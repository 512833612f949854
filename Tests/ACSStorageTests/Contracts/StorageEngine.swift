import ACSStorage
import AccessControl
import Foundation

/// The engines that every contract suite is run on.
enum StorageEngine: CaseIterable {
    case sqlite

    /// Runs a test on stores of its own, which are empty.
    func withStores(_ test: (AccessControlServer.Stores) async throws -> Void) async throws {
        try await withPlace { place in
            let stores = try place.open()
            try await test(stores.ports)
            try await stores.close()
        }
    }

    /// Runs a test on a place of its own, where stores can be opened more than once.
    func withPlace(_ test: (StoragePlace) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            try await test(StoragePlace(engine: self, folder: folder))
        }
    }
}

/// Where the stores of one test keep what they are given.
struct StoragePlace {
    let engine: StorageEngine
    let folder: URL

    /// Opens the stores, on what earlier ones have left.
    func open() throws -> OpenStores {
        switch engine {
        case .sqlite:
            let stores = try SQLiteStores.open(at: folder.appending(path: "sigill.sqlite"))
            return OpenStores(ports: stores.ports, close: stores.close)
        }
    }
}

/// Stores that were opened at a place.
struct OpenStores {
    let ports: AccessControlServer.Stores
    let close: @Sendable () async throws -> Void
}

/// Runs a test with a folder that is removed afterwards.
func withTemporaryFolder(_ test: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "sigill-storage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await test(folder)
}
