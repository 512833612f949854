import FoundationEssentials
import Synchronization

/// Every message that one party sent or received, kept per transaction.
///
/// In memory and bounded: the oldest transactions leave, and one transaction cannot fill the log.
final class MessageLog: Sendable {
    private static let transactionLimit = 1000
    private static let messagesPerTransactionLimit = 60

    /// Longer messages (a PRes with very many ranges) are noted by their length alone.
    private static let messageLimit = 128 * 1024

    private let observer: LoggedMessage.Party
    private let now: @Sendable () -> Date
    private let transactions = Mutex(
        LatestEntries<String, [LoggedMessage]>(limit: transactionLimit)
    )

    init(observer: LoggedMessage.Party, now: @escaping @Sendable () -> Date) {
        self.observer = observer
        self.now = now
    }

    /// Notes a message that the observer received.
    func received(
        _ bytes: [UInt8],
        of transaction: String?,
        from party: LoggedMessage.Party,
        type: String?,
        verdict: LoggedVerdict
    ) {
        note(bytes, of: transaction, .received, from: party, to: observer, type, verdict)
    }

    /// Notes a message that the observer sent; what is sent has been checked before.
    func sent(
        _ bytes: [UInt8],
        of transaction: String?,
        to party: LoggedMessage.Party,
        type: String
    ) {
        note(bytes, of: transaction, .sent, from: observer, to: party, type, .accepted)
    }

    func messages(of transaction: String) -> [LoggedMessage] {
        transactions.withLock { $0[transaction] ?? [] }
    }

    private func note(
        _ bytes: [UInt8],
        of transaction: String?,
        _ direction: LoggedMessage.Direction,
        from sender: LoggedMessage.Party,
        to recipient: LoggedMessage.Party,
        _ type: String?,
        _ verdict: LoggedVerdict
    ) {
        // A message without a readable transaction belongs to no page that could show it.
        guard let transaction else { return }
        let moment = now()
        let message = LoggedMessage(
            observer: observer,
            direction: direction,
            from: sender,
            to: recipient,
            at: moment.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)),
            microseconds: Int64((moment.timeIntervalSince1970 * 1_000_000).rounded()),
            messageType: type,
            verdict: verdict,
            text: bytes.count <= Self.messageLimit
                ? MessageText(bytes).text : "A message of \(bytes.count) bytes"
        )
        transactions.withLock { transactions in
            var messages = transactions[transaction] ?? []
            guard messages.count < Self.messagesPerTransactionLimit else { return }
            messages.append(message)
            transactions.set(messages, for: transaction)
        }
    }
}
