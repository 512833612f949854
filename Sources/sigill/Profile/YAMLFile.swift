import Foundation
import Yams

/// A YAML file that is given on the command line, or ships with the program.
struct YAMLFile {
    /// The name by which errors speak of it.
    let name: String
    /// Where the files are that it names; the shipped ones name none.
    let folder: URL?
    private let text: String

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: Where it is; `nil` for the shipped one.
    ///   - shipped: The name of the shipped one.
    /// - Throws: ``SettingsError`` when it can't be read.
    init(path: String?, shipped: String) throws(SettingsError) {
        name = path ?? "\(shipped).yaml"
        folder = path.map { URL(filePath: $0).deletingLastPathComponent() }
        let url =
            path.map { URL(filePath: $0) }
            ?? Bundle.module.url(forResource: "Profiles/\(shipped)", withExtension: "yaml")
        guard let url else { throw SettingsError("\(name): is not there") }
        do {
            text = try String(contentsOf: url, encoding: .utf8)
        } catch {
            throw SettingsError("\(name): could not be read")
        }
    }

    func decode<Content: Decodable>(_ type: Content.Type) throws(SettingsError) -> Content {
        do {
            return try YAMLDecoder().decode(type, from: text)
        } catch let error as DecodingError {
            throw SettingsError("\(name): \(Self.sentence(for: error))")
        } catch {
            throw SettingsError("\(name): is not YAML: \(error)")
        }
    }

    private static func sentence(for error: DecodingError) -> String {
        switch error {
        case .keyNotFound(let key, let context):
            "\(path(context, key)) is missing"
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            "\(path(context)) must be of type \(type)"
        case .dataCorrupted(let context):
            "\(path(context)) \(context.debugDescription)"
        @unknown default:
            "could not be understood"
        }
    }

    private static func path(
        _ context: DecodingError.Context,
        _ key: (any CodingKey)? = nil
    )
        -> String
    {
        (context.codingPath + [key].compactMap(\.self)).map(\.stringValue).joined(separator: ".")
    }
}
