package import AccessControl
import Crypto
package import Foundation

/// The key ring as a file: JSON, readable by its owner alone.
///
/// ```json
/// {"active": "k1", "index": "<base64>", "keys": {"k1": "<base64>"}}
/// ```
///
/// The file belongs beside the database only on a developer's machine; elsewhere it comes from
/// wherever secrets are kept.
package struct KeyRingFile: Sendable {
    private let url: URL

    package init(at url: URL) {
        self.url = url
    }

    package var exists: Bool {
        FileManager.default.fileExists(atPath: url.path)
    }

    /// Makes a ring of fresh random keys and writes it; a file that is there stays as it is.
    ///
    /// - Throws: ``KeyRingFileError/exists`` rather than lose keys that data was sealed with.
    package func create() throws {
        guard !exists else { throw KeyRingFileError.exists }
        let content = Content(
            active: "k1",
            index: Self.randomSecret(),
            keys: ["k1": Self.randomSecret()]
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let data = try encoder.encode(content)
        // Created with its permissions, so that there is no moment at which others can read it.
        guard
            FileManager.default.createFile(
                atPath: url.path,
                contents: data,
                attributes: [.posixPermissions: 0o600]
            )
        else { throw KeyRingFileError.notWritable }
    }

    /// Reads the ring.
    ///
    /// - Throws: ``KeyRingFileError`` when the file is missing, can be read by others, or holds no ring.
    package func load() throws -> KeyRing {
        guard exists else { throw KeyRingFileError.missing }
        try demandPrivacy()
        let content: Content
        do {
            content = try JSONDecoder().decode(Content.self, from: Data(contentsOf: url))
        } catch {
            // The decoder's own error could quote a key.
            throw KeyRingFileError.malformed
        }
        return try KeyRing(
            index: Self.key(content.index),
            secrets: content.keys.map { name, secret in
                KeyRing.RotatingSecret(id: KeyID(rawValue: name), secret: try Self.key(secret))
            },
            active: KeyID(rawValue: content.active)
        )
    }

    private struct Content: Codable {
        let active: String
        let index: String
        let keys: [String: String]
    }

    private func demandPrivacy() throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
        let permissions = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0o777
        guard permissions & 0o077 == 0 else { throw KeyRingFileError.readableByOthers }
    }

    private static func randomSecret() -> String {
        SymmetricKey(size: .bits256).withUnsafeBytes { Data($0).base64EncodedString() }
    }

    private static func key(_ text: String) throws -> SymmetricKey {
        guard let data = Data(base64Encoded: text) else { throw KeyRingFileError.malformed }
        return SymmetricKey(data: data)
    }
}
