import AsyncHTTPClient
import Foundation
import Hummingbird
import Logging
import Synchronization
import ThreeDSecure

/// An ACS that answers as a test wants, and remembers what it was sent.
final class FakeAccessControlServer: Sendable {
    /// What the ACS does with an AReq.
    enum Behaviour: Sendable {
        /// Answers with this result; the closure may spoil the ARes before it is sent.
        case answer(TransactionStatus, spoiling: @Sendable (inout String) -> Void = { _ in })
        case raw(String)
        case status(Int)
        case silence(Duration)
    }

    static let referenceNumber = "FAKE-ACS-REFERENCE"
    static let acsURL = "http://127.0.0.1:9/challenge"

    let port: Int
    private let behaviour: Behaviour
    private let received = Mutex<[Message]>([])
    private let otherBodies = Mutex<[String]>([])

    init(behaviour: Behaviour) throws {
        self.port = try FreePorts.next()
        self.behaviour = behaviour
    }

    var url: String { "http://127.0.0.1:\(port)/3ds" }

    /// The AReqs that arrived and were right.
    var requests: [Message] { received.withLock { $0 } }

    /// Everything else that arrived: `Erro` messages and faulty AReqs.
    var others: [String] { otherBodies.withLock { $0 } }

    func application(
        onRunning: @escaping @Sendable () async -> Void
    ) -> some ApplicationProtocol {
        let router = Router()
        router.post("/3ds") { request, _ in
            var request = request
            let body = try await request.collectBody(upTo: 1 << 20)
            return try await self.answer(Array(body.readableBytesView))
        }
        return Application(
            router: router,
            configuration: ApplicationConfiguration(
                address: .hostname("127.0.0.1", port: port)
            ),
            onServerRunning: { _ in await onRunning() },
            logger: World.silentLogger
        )
    }

    private func answer(_ bytes: [UInt8]) async throws -> Response {
        guard
            case .accepted(let request) = MessageReader(receiver: .accessControlServer).read(bytes),
            request.type == .authenticationRequest
        else {
            otherBodies.withLock { $0.append(String(decoding: bytes, as: UTF8.self)) }
            return Response(status: .ok)
        }
        received.withLock { $0.append(request) }
        switch behaviour {
        case .answer(let status, let spoil):
            var text = String(decoding: try Self.response(to: request, status), as: UTF8.self)
            spoil(&text)
            return Self.json(text)
        case .raw(let text):
            return Self.json(text)
        case .status(let code):
            return Response(status: HTTPResponse.Status(code: code))
        case .silence(let duration):
            try await Task.sleep(for: duration)
            return Response(status: .ok)
        }
    }

    private static func json(_ text: String) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "application/json; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text))
        )
    }

    /// An ARes with everything that its status asks for.
    private static func response(to request: Message, _ status: TransactionStatus) throws -> [UInt8]
    {
        var draft = MessageDraft(.authenticationResponse, version: request.version)
        draft[.threeDSServerTransID] = request.value(.threeDSServerTransID)
        draft[.dsTransID] = request.value(.dsTransID)
        draft[.acsTransID] = .string(UUID().uuidString.lowercased())
        draft[.dsReferenceNumber] = request.value(.dsReferenceNumber)
        draft[.acsReferenceNumber] = .string(referenceNumber)
        draft[.acsOperatorID] = "FAKE-ACS"
        draft[.transStatus] = .string(status.rawValue)
        switch status {
        case .authenticated, .attempted:
            draft[.eci] = status == .authenticated ? "05" : "06"
            draft[.authenticationValue] = "AAABBWcSNIdjeUZThmNHAAAAAAA="
            draft[.cardholderInfo] = "No code is needed <this time>."
        case .challenge:
            draft[.acsURL] = .string(acsURL)
            draft[.acsChallengeMandated] = "Y"
            draft[.authenticationType] = "02"
        default:
            draft[.eci] = "07"
            draft[.transStatusReason] = "08"
        }
        return try draft.message(from: .accessControlServer, to: .directoryServer).bytes
    }

    /// The RReq that ends the challenge of an authentication.
    static func results(
        of document: [String: Any],
        status: TransactionStatus
    ) throws -> [UInt8] {
        var draft = MessageDraft(.resultsRequest, version: .v220)
        for (field, name) in [
            (Field.threeDSServerTransID, "threeDSServerTransID"), (.dsTransID, "dsTransID"),
            (.acsTransID, "acsTransID"),
        ] {
            draft[field] = .string(document[name] as? String ?? "")
        }
        draft[.messageCategory] = "01"
        draft[.transStatus] = .string(status.rawValue)
        draft[.authenticationType] = "02"
        draft[.authenticationMethod] = "02"
        draft[.interactionCounter] = "01"
        if status == .authenticated {
            draft[.eci] = "05"
            draft[.authenticationValue] = "AAABBWcSNIdjeUZThmNHAAAAAAA="
        } else {
            draft[.eci] = "07"
            draft[.transStatusReason] = "01"
        }
        return try draft.message(from: .accessControlServer, to: .directoryServer).bytes
    }
}
