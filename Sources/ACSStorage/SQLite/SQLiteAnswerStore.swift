import AccessControl
import GRDB

/// Keeps the answers to security questions in SQLite.
struct SQLiteAnswerStore: AnswerStore {
    let database: SQLiteDatabase

    func answers(of card: CardReference) async throws -> [QuestionID: SecretHash] {
        let rows = try await database.read { connection in
            try connection.rows(
                of: SQL.answers,
                [card.databaseValue],
                as: Self.columns,
                read: { row in
                    let question = QuestionID(rawValue: try row.text("question"))
                    let hash = try row.known(SecretHash(text: row.text("hash")), "hash")
                    return (question, hash)
                }
            )
        }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    func set(_ answers: [QuestionID: SecretHash], of card: CardReference) async throws {
        try await database.write { connection in
            for (question, hash) in answers {
                try connection.run(SQL.set, [card.databaseValue, question.rawValue, hash.text])
            }
        }
    }

    private static let columns = ColumnList(
        table: "security_answers",
        names: ["question", "hash"]
    )

    private enum SQL {
        static let answers = "SELECT \(columns.list) FROM security_answers WHERE card = ?"
        static let set = """
            INSERT OR REPLACE INTO security_answers (card, question, hash) VALUES (?, ?, ?)
            """
    }
}
