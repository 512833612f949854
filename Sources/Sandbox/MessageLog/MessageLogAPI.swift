import FoundationEssentials
import Hummingbird
import ThreeDSecure

/// `GET /api/messages?threeDSServerTransID=…`: what one party saw of a transaction.
struct MessageLogAPI {
    let log: MessageLog

    func addRoutes(to router: some RouterMethods<PartyContext>) {
        router.get("/api/messages") { request, _ in
            guard let text = request.uri.queryParameters["threeDSServerTransID"],
                let transaction = TransactionID(String(text))
            else {
                throw Problem.invalid(
                    "threeDSServerTransID",
                    "The query must name a transaction by its UUID."
                )
            }
            return Response.json(
                LoggedMessages(messages: log.messages(of: transaction.description))
            )
        }
        router.refuseMethods(of: "/api/messages", except: .get)
    }
}

/// The messages of one transaction as one party saw them, in order.
struct LoggedMessages: Codable, Sendable {
    let messages: [LoggedMessage]

    init(messages: [LoggedMessage]) {
        self.messages = messages
    }

    /// Reads the answer of another party.
    init?(json bytes: [UInt8]) {
        // Why it can't be read is the other party's to find out.
        guard let read = try? JSONDecoder().decode(LoggedMessages.self, from: Data(bytes)) else {
            return nil
        }
        self = read
    }
}
