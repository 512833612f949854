import Foundation

/// A sample message that a test changes in one place.
struct EditableMessage {
    private var root: Any

    init(_ bytes: [UInt8]) throws {
        root = try JSONSerialization.jsonObject(with: Data(bytes))
    }

    var bytes: [UInt8] {
        get throws {
            let options: JSONSerialization.WritingOptions = [.withoutEscapingSlashes, .sortedKeys]
            return Array(try JSONSerialization.data(withJSONObject: root, options: options))
        }
    }

    /// Removes the element at a path such as `sellerInfo[].sellerName`, which means the first.
    mutating func remove(_ path: String) {
        root = Self.changed(root, path.split(separator: ".").map(String.init)[...]) { _ in nil }
    }

    /// Sets the element at a path to a JSON value, or to a text that `url:n` and `text:n` describe.
    mutating func set(_ path: String, _ value: String) throws {
        let value = try Self.value(value)
        root = Self.changed(root, path.split(separator: ".").map(String.init)[...]) { _ in value }
    }

    private static func value(_ text: String) throws -> Any {
        let parts = text.split(separator: ":")
        if parts.count == 2, let count = Int(parts[1]) {
            if parts[0] == "text" { return String(repeating: "x", count: count) }
            if parts[0] == "url" {
                let start = "https://example.com/"
                return start + String(repeating: "x", count: count - start.utf8.count)
            }
        }
        return try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    private static func changed(
        _ value: Any,
        _ path: ArraySlice<String>,
        _ change: (Any?) -> Any?
    ) -> Any {
        guard let step = path.first, var object = value as? [String: Any] else { return value }
        let isElement = step.hasSuffix("[]")
        let name = isElement ? String(step.dropLast(2)) : step
        guard isElement else {
            object[name] =
                path.count > 1
                ? changed(object[name] ?? [String: Any](), path.dropFirst(), change)
                : change(object[name])
            return object
        }
        guard var array = object[name] as? [Any], !array.isEmpty else { return object }
        if path.count > 1 {
            array[0] = changed(array[0], path.dropFirst(), change)
        } else if let element = change(array[0]) {
            array[0] = element
        }
        object[name] = array
        return object
    }
}
