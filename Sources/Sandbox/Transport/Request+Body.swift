import Hummingbird

extension Request {
    /// Reads the whole body, refusing other media types (415) and larger bodies (413).
    ///
    /// The declared length is looked at first, so that a large body is refused unread.
    func bytes(as expectedType: String, limit: Int) async throws -> [UInt8] {
        let contentType = MediaTypes.essence(of: headers[.contentType] ?? "")
        guard contentType == MediaTypes.essence(of: expectedType) else {
            throw RequestRefusal(
                .unsupportedMediaType,
                "The body must be \(MediaTypes.essence(of: expectedType))."
            )
        }
        let tooLarge = RequestRefusal(
            .contentTooLarge,
            "The body must not be larger than \(limit) bytes."
        )
        if let declared = headers[.contentLength].flatMap(Int.init), declared > limit {
            throw tooLarge
        }
        var collected: [UInt8] = []
        for try await part in body {
            guard collected.count + part.readableBytes <= limit else { throw tooLarge }
            collected.append(contentsOf: part.readableBytesView)
        }
        return collected
    }
}
