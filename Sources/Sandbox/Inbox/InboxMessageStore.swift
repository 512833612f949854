import Synchronization

/// The latest messages of the inbox, in memory.
final class InboxMessageStore: Sendable {
    private static let limit = 500

    /// Oldest first.
    private let messages = Mutex<[InboxMessage]>([])

    func add(_ message: InboxMessage) {
        messages.withLock { messages in
            messages.append(message)
            if messages.count > Self.limit {
                messages.removeFirst(messages.count - Self.limit)
            }
        }
    }

    /// Newest first, all or those to one recipient.
    func messages(to recipient: String?) -> [InboxMessage] {
        messages.withLock { messages in
            messages.reversed().filter { recipient == nil || $0.to == recipient }
        }
    }
}
