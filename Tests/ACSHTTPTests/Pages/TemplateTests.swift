import Foundation
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct TemplateTests {
    private static func templates() throws -> [(name: String, text: String)] {
        let folder = ResourceFolder.url("Templates")
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
            ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
        }
    }

    @Test func `every text that a template asks for exists`() throws {
        for template in try Self.templates() {
            for match in template.text.matches(of: /\{\{text\.([a-zA-Z.]+)\}\}/) {
                #expect(TextKey(rawValue: String(match.1)) != nil, "\(template.name): \(match.1)")
            }
        }
    }

    @Test func `no template writes anything unescaped`() throws {
        let templates = try Self.templates()
        #expect(templates.count >= 10)
        for template in templates {
            #expect(!template.text.contains("{{{") && !template.text.contains("{{&"))
        }
    }

    @Test func `text is escaped scalar by scalar`() {
        #expect(
            HTMLText().escapeText("a\"\u{301}<\u{338}&'\r\n\0")
                == "a&quot;\u{301}&lt;\u{338}&amp;&#39;&#13;&#10;\u{FFFD}"
        )
    }
}
