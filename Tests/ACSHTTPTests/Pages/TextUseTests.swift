import Foundation
import Testing

@testable import ACSHTTP
@testable import AccessControl

/// That each text is said somewhere, looked for in the sources themselves.
///
/// A name counts where it stands as `.name` in code, not in a comment or a string, or as
/// `{{text.its.id}}` in a template that some page uses. Where something else has the same name, it counts
/// only as `texts[.name]`, for a mention of the other would be taken for a use of the text.
@Suite struct TextUseTests {
    @Test func `every text is said by the code or by a template`() throws {
        let said = try Self.saidByCode().union(Self.saidByTemplates())
        let silent = TextKey.allCases.filter { !said.contains($0.rawValue) }.map(\.rawValue)
        #expect(silent == [])
    }

    @Test func `each text is called by its id`() throws {
        for key in TextKey.allCases {
            let words = key.rawValue.split(separator: ".").joined()
            #expect("\(key)".lowercased() == words.lowercased(), "\(key): \(key.rawValue)")
        }
    }

    @Test func `a template asks for texts by their whole ids alone`() throws {
        for (name, text) in try Self.templates() {
            for match in text.matches(of: /\{\{[^}]*\btext\b[^}]*\}\}/) {
                #expect(match.output.wholeMatch(of: Self.tag) != nil, "\(name): \(match.output)")
            }
        }
    }

    @Test func `every template is a page or a part of one`() throws {
        let templates = try Self.templates()
        let used = try Self.usedTemplates()
        #expect(Set(templates.keys) == used)
    }

    @Test func `what stands in comments and strings is no use of a text`() {
        let code = Self.code(
            of: "a(.one) // .two\n/* .three\n .four */ \"\\\" .five\" /// .six\n"
                + "\"\"\"\n.seven\n\"\"\".eight"
        )
        #expect(code.contains(".one") && code.contains(".eight"))
        for name in ["two", "three", "four", "five", "six", "seven"] {
            #expect(!code.contains(name))
        }
    }

    // MARK: - Reading the sources

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    nonisolated(unsafe) private static let tag = /\{\{text\.([a-zA-Z.]+)\}\}/

    private static func saidByCode() throws -> Set<String> {
        let files = try sources().filter { $0.name != "TextKey.swift" }
        let ids = Dictionary(
            uniqueKeysWithValues: TextKey.allCases.map { ("\($0)", $0.rawValue) }
        )
        let declared = Set(
            files.flatMap { file in
                file.code.matches(of: /\b(?:case|let|var|func)\s+(\w+)/).map { String($0.1) }
            }
        )
        var said: Set<String> = []
        for file in files {
            for match in file.code.matches(of: /(texts\[\s*)?\.(\w+)\b(?!\()/) {
                let name = String(match.2)
                guard let id = ids[name], match.1 != nil || !declared.contains(name) else {
                    continue
                }
                said.insert(id)
            }
        }
        return said
    }

    private static func saidByTemplates() throws -> Set<String> {
        let used = try usedTemplates()
        return Set(
            try templates().filter { used.contains($0.key) }.values
                .flatMap { $0.matches(of: tag).map { String($0.1) } }
        )
    }

    /// The templates that a page names, and those that they include in turn.
    private static func usedTemplates() throws -> Set<String> {
        let templates = try templates()
        var found = try sources().flatMap { file in
            file.text.matches(of: /static let template = "([a-z\/-]+)"/).map { String($0.1) }
        }
        var used: Set<String> = []
        while let name = found.popLast() {
            guard used.insert(name).inserted, let text = templates[name] else { continue }
            found += text.matches(of: /\{\{[>]\s*([a-z\/-]+)\s*\}\}/).map { String($0.1) }
        }
        return used
    }

    private static func templates() throws -> [String: String] {
        let folder = root.appending(path: "Sources/ACSHTTP/Resources/Templates")
        let suffix = ".mustache"
        var templates: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(suffix) {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            templates[String(path.dropLast(suffix.count))] = text
        }
        return templates
    }

    private static func sources() throws -> [(name: String, text: String, code: String)] {
        let folder = root.appending(path: "Sources")
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Sandbox/") }
            .map { path in
                let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
                return (String(path.split(separator: "/").last ?? ""), text, code(of: text))
            }
    }

    /// Swift without its comments and strings.
    private static func code(of text: String) -> String {
        let left = [
            #""""[\s\S]*?""""#, #""(?:\\.|[^"\\\n])*""#, #"//[^\n]*"#, #"/\*[\s\S]*?\*/"#,
        ]
        return text.replacingOccurrences(
            of: left.joined(separator: "|"),
            with: " ",
            options: .regularExpression
        )
    }
}
