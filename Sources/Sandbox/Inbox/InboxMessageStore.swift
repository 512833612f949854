import Synchronization

/// The latest messages of the inbox, in memory, each with a number of its own.
final class InboxMessageStore: Sendable {
    private static let limit = 500

    private struct State {
        /// Oldest first.
        var messages: [(number: Int, message: InboxMessage)] = []
        var count = 0
    }

    private let state = Mutex(State())

    func add(_ message: InboxMessage) {
        state.withLock { state in
            state.count += 1
            state.messages.append((state.count, message))
            if state.messages.count > Self.limit {
                state.messages.removeFirst(state.messages.count - Self.limit)
            }
        }
    }

    /// Newest first, all or those to one recipient.
    func messages(to recipient: String?) -> [(number: Int, message: InboxMessage)] {
        state.withLock { state in
            state.messages.reversed().filter { recipient == nil || $0.message.to == recipient }
        }
    }

    /// One message, while it is kept.
    func message(_ number: Int) -> InboxMessage? {
        state.withLock { state in
            state.messages.first { $0.number == number }?.message
        }
    }
}
