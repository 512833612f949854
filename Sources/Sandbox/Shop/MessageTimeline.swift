/// All messages of a purchase in order, from the logs of two parties.
///
/// A message between the two is in both logs; the entry of its receiver is kept, because it has the
/// verdict of a stranger.
struct MessageTimeline {
    let messages: [LoggedMessage]
    /// The parties whose logs could not be had.
    let missing: [String]

    init(threeDSServer: [LoggedMessage]?, directoryServer: [LoggedMessage]?) {
        var available: Set<LoggedMessage.Party> = []
        if threeDSServer != nil { available.insert(.threeDSServer) }
        if directoryServer != nil { available.insert(.directoryServer) }
        let all = (threeDSServer ?? []) + (directoryServer ?? [])
        let shown = all.filter { $0.direction == .received || !available.contains($0.to) }
        // Within one microsecond the order of each log is kept.
        messages = shown.enumerated()
            .sorted { ($0.element.microseconds, $0.offset) < ($1.element.microseconds, $1.offset) }
            .map(\.element)
        missing = [LoggedMessage.Party.threeDSServer, .directoryServer]
            .filter { !available.contains($0) }
            .map(\.rawValue)
    }
}
