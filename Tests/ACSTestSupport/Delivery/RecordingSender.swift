package import AccessControl

/// Takes the messages of one channel and keeps them for the test.
package actor RecordingSender: MessageSender {
    package private(set) var messages: [OutgoingMessage] = []
    private var error: SendError?

    package init() {}

    /// Lets every further message fail, or none when there is no error.
    package func fail(with error: SendError?) { self.error = error }

    package func send(_ message: OutgoingMessage) throws(SendError) {
        if let error { throw error }
        messages.append(message)
    }

    /// The code in the last message: the run of digits that is as long as a code.
    package func lastCode(length: Int = 6) -> String? {
        messages.last?.text.split { !$0.isASCII || !$0.isNumber }
            .first { $0.count == length }.map(String.init)
    }
}
