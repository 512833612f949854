import FoundationEssentials
import Hummingbird

extension Response {
    /// A JSON document of our own interfaces.
    static func json(_ document: some Encodable, status: HTTPResponse.Status = .ok) -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(document) else {
            // Our documents hold strings, numbers and Booleans only, which always encode.
            return Response(status: .internalServerError)
        }
        return Response(
            status: status,
            headers: [.contentType: MediaTypes.json, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: data))
        )
    }

    /// An EMV 3DS message.
    ///
    /// Protocol errors travel as `Erro` messages with HTTP status 200.
    static func message(_ bytes: [UInt8]) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: MediaTypes.json, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
