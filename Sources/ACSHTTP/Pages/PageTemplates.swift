import Foundation
import Mustache

/// The templates of the pages, read once.
struct PageTemplates: Sendable {
    private let library: MustacheLibrary

    /// Reads the templates that ship with the server.
    static func shipped() throws -> Self {
        MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
        let folder = ResourceFolder.url("Templates")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var library = MustacheLibrary()
        for file in files where file.hasSuffix(suffix) {
            let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            // In front of each, for a template inside another starts afresh.
            let template = try MustacheTemplate(
                string: "{{% CONTENT_TYPE: \(HTMLText.name)}}" + text
            )
            library.register(template, named: String(file.dropLast(suffix.count)))
        }
        return Self(library: library)
    }

    /// Writes a page.
    func page<Content: PageContent>(_ content: Content, in frame: PageFrame) -> String {
        let page = Page(frame: frame, content: content)
        return library.render(page, withTemplate: Content.template) ?? ""
    }

    private static let suffix = ".mustache"
}

/// What a page says in its middle; the properties go by the names of its template.
protocol PageContent: Sendable {
    /// The name of the template.
    static var template: String { get }
}

/// A page as its template sees it: what is its own first, then what all pages have.
private struct Page<Content: PageContent>: MustacheParent {
    let frame: PageFrame
    let content: Content

    func child(named name: String) -> Any? {
        Self.property(name, of: content) ?? Self.property(name, of: frame)
    }

    private static func property(_ name: String, of subject: Any) -> Any? {
        for child in Mirror(reflecting: subject).children where child.label == name {
            let value = Mirror(reflecting: child.value)
            return value.displayStyle == .optional ? value.children.first?.value : child.value
        }
        return nil
    }
}
