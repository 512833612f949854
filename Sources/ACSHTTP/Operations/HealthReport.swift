import HTTPTypes
import Hummingbird

/// Whether the server can work, for whatever watches over it.
struct HealthReport: Encodable {
    let status: String
    let version: String
    private let isHealthy: Bool

    private enum CodingKeys: CodingKey {
        case status
        case version
    }

    init(version: String, isHealthy: Bool) {
        status = isHealthy ? "ok" : "unavailable"
        self.version = version
        self.isHealthy = isHealthy
    }

    var response: Response {
        get throws { try JSONReply.response(self, status: isHealthy ? .ok : .serviceUnavailable) }
    }
}
