import Testing

@testable import AccessControl

@Suite struct SecurityAnswerTests {
    @Test(arguments: [
        "1980-05-17", "19800517", "17.5.1980", "17/5 1980", "1980 05 17", "１９８０-０５-１７",
        " 17-05-1980 ",
    ])
    func `a day is the same however it is written`(typed: String) throws {
        #expect(try bytes(typed, .date) == Array("19800517".utf8))
    }

    @Test(arguments: [
        "800517", "1980", "1980-13-01", "1980-05-32", "17 maj 1980", "1980-0517", "5/17/80",
    ])
    func `what is no day, or could be two, is refused`(typed: String) throws {
        #expect(throws: SecurityAnswerError.notADate) { try bytes(typed, .date) }
    }

    @Test(arguments: ["11122", "111 22", "111-22", "１１１２２"])
    func `digits are the same however they are grouped`(typed: String) throws {
        #expect(try bytes(typed, .digits(5)) == Array("11122".utf8))
    }

    @Test(arguments: ["1112", "111222", "1112a", "SE-111 22"])
    func `another number of digits is refused`(typed: String) throws {
        #expect(throws: SecurityAnswerError.notDigits(5)) { try bytes(typed, .digits(5)) }
    }

    @Test func `case, spaces, punctuation and the way accents are stored mean nothing in words`()
        throws
    {
        let expected = try bytes("Åsa-Märta 3", .text)
        for typed in ["åsa märta 3", "A\u{30A}SA MA\u{308}RTA 3", "  Åsa, Märta (3)!"] {
            #expect(try bytes(typed, .text) == expected)
        }
        #expect(try bytes("asa marta 3", .text) != expected)
    }

    @Test func `nothing, and punctuation alone, is no answer`() throws {
        for typed in ["", "   ", "\u{3000}"] {
            #expect(throws: SecurityAnswerError.empty) { try bytes(typed, .date) }
        }
        #expect(throws: SecurityAnswerError.empty) { try bytes("?!", .text) }
    }

    @Test func `an answer that is too long is refused before anything is done with it`() throws {
        let typed = String(repeating: "a", count: 401)
        #expect(throws: SecurityAnswerError.tooLong) { try bytes(typed, .text) }
    }

    @Test func `an answer can't be printed`() throws {
        let answer = try SecurityAnswer("Snowball", to: question(.text))
        var dumped = ""
        dump(answer, to: &dumped)
        for text in ["\(answer)", String(reflecting: answer), dumped] {
            #expect(!text.lowercased().contains("snowball"))
        }
    }

    private func bytes(_ typed: String, _ kind: SecurityQuestion.Kind) throws -> [UInt8] {
        try SecurityAnswer(typed, to: question(kind)).bytes
    }

    private func question(_ kind: SecurityQuestion.Kind) throws -> SecurityQuestion {
        try SecurityQuestion(
            id: QuestionID(rawValue: "q"),
            kind: kind,
            titles: [.swedish: "?"],
            languages: [.swedish]
        )
    }
}
