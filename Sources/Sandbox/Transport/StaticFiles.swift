import Foundation
import Hummingbird

/// Style sheets, scripts and drawings, read once and served from memory.
struct StaticFiles: Sendable {
    private struct FilesMissing: Error {}

    private let files: [String: [UInt8]]

    private static let types = [
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml",
    ]

    init() throws {
        guard let folder = Bundle.module.resourceURL?.appendingPathComponent("Static") else {
            throw FilesMissing()
        }
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let content = try Data(contentsOf: folder.appendingPathComponent(name))
            files[name] = Array(content)
        }
        self.files = files
    }

    func addRoutes(to router: some RouterMethods<PartyContext>) {
        router.get("/static/:name") { _, context in
            try response(for: context.parameters.get("name") ?? "")
        }
        router.refuseMethods(of: "/static/:name", except: .get)
    }

    func response(for name: String) throws -> Response {
        guard let content = files[name],
            let type = name.split(separator: ".").last.flatMap({ Self.types[String($0)] })
        else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [
                .contentType: type,
                .cacheControl: "max-age=300",
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: content))
        )
    }
}
