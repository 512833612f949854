import AsyncHTTPClient
import Foundation
import Hummingbird
import NIOHTTP1

@testable import Sandbox

/// An answer of a party.
struct Answer: @unchecked Sendable {
    let status: UInt
    /// The headers by their names in lower case.
    let headers: [String: String]
    let text: String
    /// The members, if the body is a JSON object.
    let json: [String: Any]

    subscript(member: String) -> String? { json[member] as? String }
}

/// What tests send to the parties.
extension World {
    func send(
        _ method: String,
        _ url: String,
        body: [UInt8]? = nil,
        type: String? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: url)
        request.method = HTTPMethod(rawValue: method)
        request.headers.add(name: "user-agent", value: "Test Browser")
        request.headers.add(name: "accept", value: "text/html")
        if let type { request.headers.add(name: "content-type", value: type) }
        if let body { request.body = .bytes(body) }
        let response = try await client.execute(request, timeout: .seconds(15))
        let body = try await response.body.collect(upTo: 1 << 22)
        let content = Data(body.readableBytesView)
        let json = try? JSONSerialization.jsonObject(with: content) as? [String: Any]
        return Answer(
            status: response.status.code,
            headers: Dictionary(
                response.headers.map { ($0.name.lowercased(), $0.value) },
                uniquingKeysWith: { first, _ in first }
            ),
            text: String(decoding: content, as: UTF8.self),
            json: json ?? [:]
        )
    }

    func get(_ url: String) async throws -> Answer {
        try await send("GET", url)
    }

    func post(_ json: [String: Any], to url: String) async throws -> Answer {
        let body = try JSONSerialization.data(withJSONObject: json)
        return try await send("POST", url, body: Array(body), type: "application/json")
    }

    func post(message: [UInt8], to url: String) async throws -> Answer {
        try await send("POST", url, body: message, type: "application/json; charset=utf-8")
    }

    func post(form fields: [String: String], to url: String) async throws -> Answer {
        let body = fields.map { name, value in
            let allowed = CharacterSet.alphanumerics
            return "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
        return try await send(
            "POST",
            url,
            body: Array(body.utf8),
            type: "application/x-www-form-urlencoded"
        )
    }

    /// Looks a card up and asks for its authentication; `changes` may spoil the request.
    func authenticate(
        card: String = World.card,
        changing changes: [String: Any?] = [:]
    ) async throws -> Answer {
        let lookup = try await post(
            ["cardNumber": World.card],
            to: threeDSServerURL + "/api/lookups"
        )
        var request: [String: Any] = [
            "threeDSServerTransID": lookup["threeDSServerTransID"] ?? "",
            "cardNumber": card,
            "cardExpiry": "2908",
            "cardholderName": "Test Cardholder",
            "merchant": World.merchant.key,
            "amount": "49900",
            "currency": "752",
            "browser": [
                "acceptHeader": "text/html", "ip": "127.0.0.1", "language": "sv-SE",
                "userAgent": "Test Browser", "javascriptEnabled": true, "javaEnabled": false,
                "colorDepth": "30", "screenHeight": "1080", "screenWidth": "1920",
                "timeZoneOffset": "-60",
            ],
            "challengeWindowSize": "02",
            "notificationURL": "http://127.0.0.1/notification",
            "threeDSCompInd": "U",
            "billingAddress": [
                "line1": "Storgatan 1", "city": "Stockholm", "postCode": "111 22", "country": "752",
            ],
        ]
        for (member, value) in changes {
            request[member] = value
        }
        return try await post(request, to: threeDSServerURL + "/api/authentications")
    }
}
