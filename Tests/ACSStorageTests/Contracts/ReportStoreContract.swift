import AccessControl
import Foundation
import Testing
import ThreeDSecure

/// What a ``ReportStore`` promises.
@Suite struct ReportStoreContract {
    @Test(arguments: StorageEngine.allCases)
    func `a report freezes the contacts of its card and queues the alerts`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            try await stores.cards.enrol([.sample(), .sample(.sample(2))])
            let report = Report.sample(of: user.id, event: .purchase(.random()))
            #expect(try await stores.file(report))
            #expect(try await stores.reports.report(report.id) == report)
            let card = try await stores.cards.card(.sample())
            #expect(card?.contactState.frozenAt == report.at)
            let other = try await stores.cards.card(.sample(2))
            #expect(other?.contactState.frozenAt == nil)
            let sent = try await stores.outbox.deliveries(of: .report(report.id))
            #expect(sent.map(\.kind) == [.serviceAlert])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `of twenty reports of one event at once one is filed`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withUser { stores, user in
            let event = ReportedEvent.contactChange(ContactChangeID(rawValue: UUID()))
            let filed = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 1...20 {
                    group.addTask { try await stores.file(.sample(of: user.id, event: event)) }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(filed == 1)
            #expect(try await stores.reports.reported(of: .sample()) == [event])
            #expect(try await stores.reports.reported(of: .sample(2)) == [])
        }
    }
}

extension AccessControlServer.Stores {
    fileprivate func file(_ report: Report) async throws -> Bool {
        try await reports.file(
            report,
            sends: [.portalSample(.serviceAlert, of: .report(report.id))]
        )
    }
}

extension Report {
    fileprivate static func sample(of user: PortalUserID, event: ReportedEvent) -> Self {
        Self(id: .random(), user: user, card: .sample(), event: event, at: .at(7))
    }
}
