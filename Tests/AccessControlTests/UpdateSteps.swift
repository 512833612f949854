import ACSTestSupport
import AccessControl
import Testing
import ThreeDSecure

/// What a cardholder does to update contacts, as tests say it.
extension TestWorld {
    /// What the window shows first.
    func openedAnswer() async throws -> WindowAnswer {
        try await openWindow(of: purchase())
    }

    /// Answers the questions of a page, in their order.
    func answer(_ first: String, _ ticket: WindowTicket) async throws -> WindowAnswer {
        try await answer([first], ticket)
    }

    func answer(
        _ first: String,
        _ second: String,
        _ ticket: WindowTicket
    ) async throws -> WindowAnswer {
        try await answer([first, second], ticket)
    }

    private func answer(_ typed: [String], _ ticket: WindowTicket) async throws -> WindowAnswer {
        let page = try await #require(server.look(ticket: ticket).questions)
        let answers = zip(page.questions.map(\.id), typed)
        return try await server.answerQuestions(
            Dictionary(uniqueKeysWithValues: answers),
            from: page.first,
            ticket: ticket
        )
    }

    /// Goes from the code to the page for the contacts.
    func identify(_ ticket: WindowTicket) async throws {
        _ = try await server.requestUpdate(ticket: ticket)
        _ = try await answer("1980-05-17", ticket)
        _ = try await #require(answer("11122", ticket).contacts)
    }

    func confirm(
        mobile: String = "",
        email: String = "",
        _ ticket: WindowTicket
    ) async throws -> WindowAnswer {
        let form = ContactForm(
            mobile: mobile,
            removesMobile: false,
            email: email,
            removesEmail: false
        )
        return try await server.confirmContacts(form, ticket: ticket)
    }

    func changeInPortal(email: String) async throws -> ContactChangeOutcome {
        let edit = ContactEdit(mobile: .keep, email: .replace(try EmailAddress(email)))
        let card = try await card().reference
        return try await server.changeContacts(
            of: card,
            edit: edit,
            channel: .portal,
            actor: "user"
        )
    }

    /// The card that is enrolled when no other is named.
    func card() async throws -> Card {
        let number = try #require(CardNumber(Self.cardNumber))
        let reference = CardReference(of: number, keys: try .test())
        return try await #require(database.card(reference))
    }

    func contacts() async throws -> Contacts { try await server.contacts(of: card()) }

    /// Six digits that are not the code that went out last.
    func wrongCode() async throws -> String {
        let code = try await #require(sms.lastCode())
        return code == "000000" ? "000001" : "000000"
    }

    /// Everything that was sent so far, first by SMS, then by e-mail.
    func messages() async -> [(to: String, code: String?)] {
        (await sms.messages + email.messages).map { message in
            let code: String? = message.text.split { !$0.isASCII || !$0.isNumber }
                .first { $0.count == 6 }.map { String($0) }
            let to =
                switch message.recipient {
                case .mobile(let number): number.international
                case .email(let address): address.address
                }
            return (to, code)
        }
    }
}

extension WindowAnswer {
    var questions: AskQuestionsScreen? {
        guard case .screen(.askQuestions(let screen)) = self else { return nil }
        return screen
    }

    var contacts: EnterContactsScreen? {
        guard case .screen(.enterContacts(let screen)) = self else { return nil }
        return screen
    }

    var callService: CallServiceScreen? {
        guard case .screen(.callService(let screen)) = self else { return nil }
        return screen
    }
}
