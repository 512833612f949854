import Dispatch
import Foundation
import GRDB
import Synchronization
import Testing

@testable import ACSStorage

@Suite struct GroupCommitWriterTests {
    @Test func `writes that wait together share one commit`() async throws {
        try await withNotes { notes in
            await notes.together((0..<40).map { .insert("note \($0)") })
            let texts = try notes.texts()
            #expect(texts.count == 40)
            #expect(notes.commits.count == 2, "one for the write that held them up, one for all")
        }
    }

    @Test func `a group is never larger than its limit`() async throws {
        try await withNotes { notes in
            let count = GroupQueue.largestGroup * 2 + 1
            await notes.together((0..<count).map { .insert("note \($0)") })
            let texts = try notes.texts()
            #expect(texts.count == count)
            #expect(notes.commits.count == 4)
        }
    }

    @Test func `a write that fails takes back its own, and its neighbours stay`() async throws {
        try await withNotes { notes in
            let outcomes = await notes.together([
                .insert("one"), .insertAndThrow("two"), .insert("one"), .insert("three"),
            ])
            #expect(outcomes.map(\.isStored) == [true, false, false, true])
            let texts = try notes.texts()
            #expect(texts == ["one", "three"])
            #expect(outcomes[1].error is NoteError)
            #expect((outcomes[2].error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT)
        }
    }

    @Test func `a commit that fails reaches everyone who waits for it`() async throws {
        try await withNotes { notes in
            let outcomes = await notes.together([
                .insert("one"), .breakTheCommit, .insertAndThrow("two"), .insert("three"),
            ])
            #expect(outcomes.count == 4)
            for outcome in outcomes {
                let error = outcome.error as? DatabaseError
                #expect(error?.resultCode == .SQLITE_CONSTRAINT)
            }
            let none = try notes.texts()
            #expect(none.isEmpty)
            #expect(await notes.together([.insert("later")]).map(\.isStored) == [true])
            let texts = try notes.texts()
            #expect(texts == ["later"])
        }
    }

    @Test func `a full disk reaches those that it stops, and nobody waits for ever`() async throws {
        try await withNotes { notes in
            try notes.limitPages(to: 20)
            let outcomes = await notes.together([.insert("one"), .insertMuch, .insert("two")])
            #expect(outcomes.count == 3)
            #expect((outcomes[1].error as? DatabaseError)?.resultCode == .SQLITE_FULL)
            let stored = zip(["one", "?", "two"], outcomes).filter(\.1.isStored).map(\.0)
            let texts = try notes.texts()
            #expect(texts == stored.sorted())
            #expect(await notes.together([.insert("later")]).map(\.isStored) == [true])
        }
    }

    @Test func `nobody is answered before the commit`() async throws {
        try await withNotes { notes in
            let answers = Mutex(0)
            let early = Mutex(0)
            notes.commits.beforeCommit {
                let count = answers.withLock { $0 }
                early.withLock { $0 += count }
            }
            await notes.together([.insert("one"), .insert("two"), .insertAndThrow("three")]) {
                answers.withLock { $0 += 1 }
            }
            #expect(answers.withLock { $0 } == 3)
            #expect(early.withLock { $0 } == 0)
        }
    }

    @Test func `a write is finished although its task was cancelled`() async throws {
        try await withNotes { notes in
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                try await notes.writer.write { database in
                    try database.execute(sql: "INSERT INTO notes VALUES ('kept')")
                }
            }
            try await task.value
            let texts = try notes.texts()
            #expect(texts == ["kept"])
        }
    }

    @Test func `closing answers what was taken and refuses what comes later`() async throws {
        try await withNotes { notes in
            let outcomes = await notes.together((0..<20).map { .insert("note \($0)") }) {}
            await notes.writer.close()
            #expect(outcomes.count(where: \.isStored) == 20)
            await #expect(throws: StorageError.closed) {
                try await notes.writer.write { try $0.execute(sql: "DELETE FROM notes") }
            }
            let texts = try notes.texts()
            #expect(texts.count == 20)
        }
    }

    @Test func `closing waits for the writes under way`() async throws {
        try await withNotes { notes in
            let hold = DispatchSemaphore(value: 0)
            let isStored = Mutex(false)
            notes.writer.submit(
                GroupQueue.Job(
                    run: { _ in
                        hold.wait()
                        return { isStored.withLock { $0 = true } }
                    },
                    fail: { _ in }
                )
            )
            async let closed: Void = notes.writer.close()
            hold.signal()
            await closed
            #expect(isStored.withLock { $0 })
        }
    }
}

private func withNotes(_ test: (Notes) async throws -> Void) async throws {
    try await withTemporaryFolder { folder in
        try await test(Notes(at: folder.appending(path: "notes.sqlite").path()))
    }
}
