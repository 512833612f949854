import FoundationEssentials
import ThreeDSecure

/// What the merchant's page sends to the 3DS Method.
struct MethodData {
    let threeDSServerTransID: TransactionID
    let notification: FormTarget

    private struct Wire: Decodable {
        let threeDSServerTransID: String
        let threeDSMethodNotificationURL: String
    }

    /// Reads `threeDSMethodData`: base64url of a JSON object.
    ///
    /// - Returns: `nil` unless the transaction is one and the address may be posted to.
    init?(_ text: String) {
        guard let bytes = Base64URL.decode(text),
            // Why it can't be read is of no use to anyone: there is no one to tell.
            let wire = try? JSONDecoder().decode(Wire.self, from: Data(bytes)),
            let id = TransactionID(wire.threeDSServerTransID),
            let notification = FormTarget(wire.threeDSMethodNotificationURL)
        else { return nil }
        threeDSServerTransID = id
        self.notification = notification
    }

    /// What goes back: the transaction alone.
    var answer: String {
        Base64URL.encode("{\"threeDSServerTransID\":\"\(threeDSServerTransID)\"}".utf8)
    }
}
