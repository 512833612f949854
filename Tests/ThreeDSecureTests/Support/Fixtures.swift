import Foundation

/// The files beside the tests.
enum Fixtures {
    /// The names of the sample messages, one for each message, version and channel.
    static let messageNames = names(in: "messages", ending: ".json")

    /// The bytes of a sample message.
    static func message(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder("messages").appending(path: "\(name).json")))
    }

    /// The lines of a table of cases, without comments.
    static func lines(_ path: String) throws -> [String] {
        let file = folder(path)
        return try String(contentsOf: file, encoding: .utf8)
            .split(separator: "\n")
            .map(String.init)
            .filter { !$0.hasPrefix("#") }
    }

    static func names(in path: String, ending suffix: String) -> [String] {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder(path).path())
        return (files ?? []).filter { $0.hasSuffix(suffix) }
            .map { String($0.dropLast(suffix.count)) }
            .sorted()
    }

    private static func folder(_ path: String) -> URL {
        Bundle.module.bundleURL.appending(path: "Fixtures").appending(path: path)
    }
}
