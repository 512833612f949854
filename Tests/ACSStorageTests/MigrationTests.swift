import Testing

@testable import ACSStorage

@Suite struct MigrationTests {
    @Test(arguments: Migration.allCases)
    func `a migration's name begins with its place in the ledger`(migration: Migration) {
        let number = String(migration.number)
        let prefix = String(repeating: "0", count: 4 - number.count) + number + "-"
        #expect(migration.rawValue.hasPrefix(prefix))
    }

    @Test func `an empty database has everything before it`() throws {
        let plan = try MigrationPlan(applied: [], at: "")
        #expect(Array(plan.pending) == Migration.allCases)
    }

    @Test func `a database that has had everything has nothing before it`() throws {
        let plan = try MigrationPlan(applied: Migration.allCases.map(\.rawValue), at: "")
        #expect(plan.pending.isEmpty)
    }

    @Test func `a migration at another place than the ledger's is refused`() {
        #expect(throws: StorageError.unknownMigration(path: "x", name: "0001-other")) {
            try MigrationPlan(applied: ["0001-other"], at: "x")
        }
    }
}
