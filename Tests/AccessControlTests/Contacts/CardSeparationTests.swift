import ACSTestSupport
import Testing
import ThreeDSecure

@testable import AccessControl

/// Cards of one account have nothing in common (S12).
@Suite struct CardSeparationTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `whatever is done with one card, the others stay as they are`(seed: UInt64) async throws {
        let family = try await CardFamily(seed: seed)
        for step in 0..<25 {
            let before = try await family.states()
            let touched = try await family.step()
            let after = try await family.states()
            for index in before.indices where index != touched {
                #expect(after[index] == before[index], "seed \(seed), step \(step)")
            }
        }
        // Something did happen on the way.
        #expect(try await family.states() != family.atFirst)
    }
}

/// A main, an additional and an extra card, to which random things happen.
private final class CardFamily {
    let world: TestWorld
    let cards: [CardReference]
    private(set) var atFirst: [CardState] = []
    private var random: SeededGenerator
    private let numbers = ["379903123412345", "379903123412352", "379903123412360"]

    init(seed: UInt64) async throws {
        world = try TestWorld()
        random = SeededGenerator(seed: seed)
        for (index, number) in numbers.enumerated() {
            try await world.enrolCard(
                number,
                mobile: "+4670123456\(index)",
                email: "card\(index)@example.se",
                answers: ["birth-date": "1980-05-1\(index)", "postal-code": "1112\(index)"]
            )
        }
        cards = try numbers.map {
            CardReference(of: try #require(CardNumber($0)), keys: try .test())
        }
        atFirst = try await states()
    }

    /// What is known of each card.
    func states() async throws -> [CardState] {
        var states: [CardState] = []
        for reference in cards {
            let card = try await #require(world.database.card(reference))
            let answers = try await world.database.answers(of: reference)
            states.append(
                CardState(
                    contacts: try world.server.contacts(of: card),
                    state: card.contactState,
                    counters: card.counters,
                    answers: answers
                )
            )
        }
        return states
    }

    /// Does something with one card.
    ///
    /// - Returns: Which.
    func step() async throws -> Int {
        let index = cards.indices.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<6, using: &random) {
        case 0: try await changeInPortal(index)
        case 1: try await updateInWindow(index)
        case 2: try await enterWrongly(index)
        case 3: try await answerWrongly(index)
        case 4: try await setAnswers(index)
        default: try await buy(index)
        }
        return index
    }

    private func changeInPortal(_ index: Int) async throws {
        let address = try EmailAddress("new\(Int.random(in: 0..<1_000, using: &random))@example.se")
        let edit = ContactEdit(
            mobile: Bool.random(using: &random) ? .keep : .remove,
            email: .replace(address)
        )
        _ = try await world.server.changeContacts(
            of: cards[index],
            edit: edit,
            channel: .portal,
            actor: "user"
        )
    }

    private func updateInWindow(_ index: Int) async throws {
        guard let ticket = try await ticket(index) else { return }
        _ = try await world.server.requestUpdate(ticket: ticket)
        for (place, (question, answer)) in [
            ("birth-date", "1980-05-1\(index)"), ("postal-code", "1112\(index)"),
        ].enumerated() {
            _ = try await world.server.answerQuestions(
                [QuestionID(rawValue: question): answer],
                from: place,
                ticket: ticket
            )
        }
        _ = try await world.confirm(email: "window\(index)@example.se", ticket)
    }

    private func enterWrongly(_ index: Int) async throws {
        guard let ticket = try await ticket(index) else { return }
        _ = try await world.server.enterCode("000000", ticket: ticket)
    }

    private func answerWrongly(_ index: Int) async throws {
        guard let ticket = try await ticket(index) else { return }
        _ = try await world.server.requestUpdate(ticket: ticket)
        _ = try await world.server.answerQuestions(
            [QuestionID(rawValue: "birth-date"): "1900-01-01"],
            from: 0,
            ticket: ticket
        )
    }

    private func setAnswers(_ index: Int) async throws {
        let pet = world.server.profile.questions[2]
        let answer = try SecurityAnswer("Pet \(Int.random(in: 0..<99, using: &random))", to: pet)
        try await world.server.setAnswers([pet.id: answer], of: cards[index])
    }

    private func buy(_ index: Int) async throws {
        guard let ticket = try await ticket(index) else { return }
        let message = await world.email.messages.last
        let code = message?.text.split { !$0.isNumber }.first { $0.count == 6 }.map { String($0) }
        _ = try await world.server.enterCode(code ?? "", ticket: ticket)
    }

    private func ticket(_ index: Int) async throws -> WindowTicket? {
        let answer = try await world.purchase(card: numbers[index])
        guard answer.decision.status == .challenge else { return nil }
        return try await world.openWindow(of: answer).enterCode?.ticket
    }
}

/// Everything of a card that belongs to it alone.
private struct CardState: Hashable {
    let contacts: Contacts
    let state: ContactState
    let counters: CardCounters
    let answers: [QuestionID: SecretHash]
}

/// The same numbers for the same seed (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
