import Foundation
import Hummingbird
import Mustache

/// The pages of a party: templates filled in and sent with the headers every page needs.
struct PageLibrary: Sendable {
    private struct TemplatesMissing: Error {}

    private let templates: MustacheLibrary

    /// Reads all templates of the sandbox, so that a broken one stops the start and not a purchase.
    init() throws {
        guard let folder = Bundle.module.resourceURL?.appendingPathComponent("Templates") else {
            throw TemplatesMissing()
        }
        MustacheContentTypes.register(PageText(), named: PageText.name)
        var templates = MustacheLibrary()
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".mustache") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            // In front of each, for a template inside another starts afresh.
            try templates.register(
                "{{% CONTENT_TYPE: \(PageText.name)}}" + text,
                named: String(path.dropLast(".mustache".count))
            )
        }
        guard templates.getTemplate(named: "layout") != nil else { throw TemplatesMissing() }
        self.templates = templates
    }

    /// A page made from a template; every value is escaped by the template.
    func page(
        _ template: String,
        _ values: [String: Any],
        status: HTTPResponse.Status = .ok,
        policy: ContentPolicy = ContentPolicy()
    ) -> Response {
        guard let html = templates.render(values, withTemplate: template) else {
            return Response(status: .internalServerError)
        }
        return Response(
            status: status,
            headers: [
                .contentType: MediaTypes.html,
                .cacheControl: "no-store",
                .contentSecurityPolicy: policy.header,
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html))
        )
    }

    /// A page that says why there is no other.
    func errorPage(_ status: HTTPResponse.Status, _ detail: String) -> Response {
        page("error", ["title": status.reasonPhrase, "detail": detail], status: status)
    }
}
