import Foundation
import GRDB
import Testing

@testable import ACSStorage

@Suite struct SchemaDocumentationTests {
    @Test func `the page about storage names every table and column`() async throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        try await withTemporaryFolder { folder in
            let database = try SQLiteDatabase(at: folder.appending(path: "sigill.sqlite"))
            let names = try await database.read { connection in
                try String.fetchSet(
                    connection,
                    sql: """
                        SELECT name FROM sqlite_schema WHERE type = 'table'
                        UNION
                        SELECT columns.name FROM sqlite_schema AS tables,
                            pragma_table_info(tables.name) AS columns
                        WHERE tables.type = 'table'
                        """
                )
            }
            try await database.close()
            #expect(names.count > 50)
            for name in names {
                #expect(page.contains("`\(name)`"), "\(name) is not on the page")
            }
        }
    }

    private static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "docs/storage.md")
}
