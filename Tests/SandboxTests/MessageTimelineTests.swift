import Testing

@testable import Sandbox

@Suite struct MessageTimelineTests {
    private func message(
        _ observer: LoggedMessage.Party,
        _ direction: LoggedMessage.Direction,
        from: LoggedMessage.Party,
        to: LoggedMessage.Party,
        at microseconds: Int64
    ) -> LoggedMessage {
        LoggedMessage(
            observer: observer,
            direction: direction,
            from: from,
            to: to,
            at: "",
            microseconds: microseconds,
            messageType: "AReq",
            verdict: .accepted,
            text: ""
        )
    }

    @Test func `a message in both logs is shown once, as its receiver saw it`() {
        let sent = message(.threeDSServer, .sent, from: .threeDSServer, to: .directoryServer, at: 1)
        let received = message(
            .directoryServer,
            .received,
            from: .threeDSServer,
            to: .directoryServer,
            at: 2
        )
        let timeline = MessageTimeline(threeDSServer: [sent], directoryServer: [received])
        #expect(timeline.messages.map(\.observer) == [.directoryServer])
        #expect(timeline.missing.isEmpty)
    }

    @Test func `without the receiver's log the sender's entry stands in`() {
        let sent = message(.threeDSServer, .sent, from: .threeDSServer, to: .directoryServer, at: 1)
        let timeline = MessageTimeline(threeDSServer: [sent], directoryServer: nil)
        #expect(timeline.messages.map(\.observer) == [.threeDSServer])
        #expect(timeline.missing == ["Directory Server"])
    }

    @Test func `messages stand in the order of time`() {
        let late = message(.threeDSServer, .sent, from: .threeDSServer, to: .browser, at: 3)
        let early = message(
            .directoryServer,
            .sent,
            from: .directoryServer,
            to: .accessControlServer,
            at: 2
        )
        let timeline = MessageTimeline(threeDSServer: [late], directoryServer: [early])
        #expect(timeline.messages.map(\.microseconds) == [2, 3])
    }
}
