import AccessControl
import Testing

/// What an ``AnswerStore`` promises.
@Suite struct AnswerStoreContract {
    private let birthDate = QuestionID(rawValue: "birth-date")
    private let pet = QuestionID(rawValue: "pet")

    @Test(arguments: StorageEngine.allCases)
    func `answers are found by card and question, and replaced one by one`(
        on engine: StorageEngine
    ) async throws {
        try await engine.withStores { stores in
            let (first, second) = (try hash("01"), try hash("02"))
            try await stores.answers.set([birthDate: first, pet: first], of: .sample())
            try await stores.answers.set([pet: second], of: .sample())
            try await stores.answers.set([pet: first], of: .sample(2))
            let found = try await stores.answers.answers(of: .sample())
            #expect(found == [birthDate: first, pet: second])
            #expect(try await stores.answers.answers(of: .sample(2)) == [pet: first])
        }
    }

    @Test(arguments: StorageEngine.allCases)
    func `a card without answers has none`(on engine: StorageEngine) async throws {
        try await engine.withStores { stores in
            let found = try await stores.answers.answers(of: .sample())
            #expect(found.isEmpty)
        }
    }

    private func hash(_ digest: String) throws -> SecretHash {
        try #require(SecretHash(text: "scrypt$10$k1$00$\(digest)"))
    }
}
