import AccessControl
import Foundation
import HTTPTypes
import Hummingbird

/// The styles, the script and the drawing of the pages.
///
/// Each is served under a name with a fingerprint of what is in it, so that browsers can keep it for
/// ever and still never show an old one.
struct StaticFiles: Sendable {
    private let files: [String: File]
    private let names: [String: String]

    private struct File: Sendable {
        let mediaType: String
        let content: ByteBuffer
    }

    /// Reads the files that ship with the server, and adds those of the issuer's looks.
    static func shipped(branding: Branding = Branding()) throws -> Self {
        var contents: [String: [UInt8]] = [:]
        for name in mediaTypes.keys {
            let bytes = Array(try Data(contentsOf: ResourceFolder.url("Static/" + name)))
            contents[name] = name.hasSuffix(".css") ? StyleSheet.compact(bytes) : bytes
        }
        contents.merge(branding.files) { $1 }
        return Self(contents)
    }

    private init(_ contents: [String: [UInt8]]) {
        var files: [String: File] = [:]
        var names: [String: String] = [:]
        for (name, bytes) in contents {
            let published = Self.name(name, fingerprint: Self.fingerprint(of: bytes))
            names[name] = published
            files[published] = File(
                mediaType: Self.mediaTypes[name] ?? BrandFile(rawValue: name)?.mediaType ?? "",
                content: ByteBuffer(bytes: bytes)
            )
        }
        self.files = files
        self.names = names
    }

    /// The path of a file, by the name that it has in the folder.
    func path(of name: String) -> String { Self.folder + (names[name] ?? name) }

    /// The path of a file that not every issuer has.
    func path(of file: BrandFile) -> String? { names[file.rawValue].map { Self.folder + $0 } }

    /// How many bytes a file has on its way.
    func weight(of name: String) -> Int {
        names[name].flatMap { files[$0] }?.content.readableBytes ?? 0
    }

    /// The paths of all files.
    var paths: [String] { files.keys.map { Self.folder + $0 } }

    func response(to request: Request) throws -> Response {
        let name = String(request.uri.path.dropFirst(Self.folder.count))
        guard let file = files[name] else { throw HTTPError(.notFound) }
        return Response(
            status: .ok,
            headers: [
                .contentType: file.mediaType,
                .cacheControl: "public, max-age=31536000, immutable",
                // A file is not a page: opened by itself, it may do nothing.
                .contentSecurityPolicy: "default-src 'none'; sandbox",
            ],
            body: ResponseBody(byteBuffer: file.content)
        )
    }

    private static let folder = "/static/"

    private static let mediaTypes = [
        "window.css": "text/css; charset=utf-8",
        "portal.css": "text/css; charset=utf-8",
        "window.js": "text/javascript; charset=utf-8",
        "icon.svg": "image/svg+xml; charset=utf-8",
    ]

    /// `window.css` becomes `window.0123456789abcdef.css`.
    private static func name(_ name: String, fingerprint: String) -> String {
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        return name[..<dot] + "." + fingerprint + name[dot...]
    }

    /// FNV-1a, 64 bits: tells versions of our own files apart, and need do nothing more.
    private static func fingerprint(of bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        let text = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - text.count) + text
    }
}
