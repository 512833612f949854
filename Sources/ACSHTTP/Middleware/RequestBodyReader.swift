import HTTPTypes
import Hummingbird
import NIOCore

/// Takes the body of a request, if it is of the right kind and not too large.
struct RequestBodyReader: Sendable {
    let mediaType: String

    static let json = Self(mediaType: "application/json")
    static let form = Self(mediaType: "application/x-www-form-urlencoded")

    /// Messages of the protocol and forms of the window are far smaller.
    static let limit = 64 * 1_024

    func read(_ request: Request) async throws -> ByteBuffer {
        guard matches(request.headers[.contentType]) else {
            throw RequestProblem.mediaTypeUnsupported
        }
        // Refused by what it announces, before the first byte is waited for.
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > Self.limit {
            throw RequestProblem.bodyTooLarge
        }
        do {
            return try await request.body.collect(upTo: Self.limit)
        } catch is NIOTooManyBytesError {
            throw RequestProblem.bodyTooLarge
        }
    }

    /// Type and subtype count, upper or lower case alike; parameters do not (RFC 9110, section 8.3.1).
    private func matches(_ header: String?) -> Bool {
        guard var given = header?[...] else { return false }
        if let end = given.firstIndex(of: ";") { given = given[..<end] }
        while given.last == " " || given.last == "\t" { given.removeLast() }
        return given.utf8.count == mediaType.utf8.count
            && zip(given.utf8, mediaType.utf8).allSatisfy { Self.lowercased($0) == $1 }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
