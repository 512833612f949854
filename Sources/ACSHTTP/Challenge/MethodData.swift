import ThreeDSecure

/// What the merchant's page sends to the 3DS Method, with an address that may be posted to.
struct MethodData {
    let threeDSServerTransID: TransactionID
    let notification: FormTarget

    /// Reads `threeDSMethodData`.
    ///
    /// - Returns: `nil` unless it keeps its rules and the address may be posted to.
    init?(_ text: String) {
        // Why it can't be read is of no use to anyone: there is no one to tell.
        guard let data = try? ThreeDSMethodData(formValue: text),
            let notification = data.threeDSMethodNotificationURL.flatMap({ FormTarget($0) })
        else { return nil }
        threeDSServerTransID = data.threeDSServerTransID
        self.notification = notification
    }

    /// What goes back: the transaction alone.
    var answer: String {
        ThreeDSMethodData(threeDSServerTransID: threeDSServerTransID).formValue
    }
}
