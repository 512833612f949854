import ThreeDSecure

extension AccessControlServer {
    /// The cardholder has answered security questions.
    ///
    /// The try is counted, on the challenge and on the card, before anything is compared (S17). What
    /// can't be an answer at all is no try.
    ///
    /// - Parameters:
    ///   - typed: What was typed, by question.
    ///   - first: The place of the first question on the page that it was typed on.
    ///   - ticket: The challenge.
    /// - Returns: The window.
    /// - Throws: When the store fails.
    package func answerQuestions(
        _ typed: [QuestionID: String],
        from first: Int,
        ticket: WindowTicket
    ) async throws -> WindowAnswer {
        guard try await holds(ticket),
            let transaction = try await stores.transactions.transaction(ticket.transaction)
        else { return .unknown }
        let asked = try await askedQuestions(of: transaction.facts.card)
        let reach = try await reach(of: transaction)
        guard case .askQuestions(let page) = try await updateScreen(of: transaction, reach),
            page.first == first, transaction.progress.update.isOpen
        else { return try await window(of: transaction.id) }
        let (answers, faults) = read(typed, to: page.questions)
        guard faults.isEmpty else {
            // The time is looked at before the page is shown again.
            let answer = try await window(of: transaction.id)
            guard case .screen(.askQuestions) = answer else { return answer }
            return .screen(try await updateScreen(of: transaction, reach, faults: faults))
        }
        return try await compare(answers, page, of: asked.count, transaction)
    }

    private func read(
        _ typed: [QuestionID: String],
        to questions: [SecurityQuestion]
    ) -> ([QuestionID: SecurityAnswer], [QuestionID: SecurityAnswerError]) {
        var answers: [QuestionID: SecurityAnswer] = [:]
        var faults: [QuestionID: SecurityAnswerError] = [:]
        for question in questions {
            do {
                answers[question.id] = try SecurityAnswer(typed[question.id] ?? "", to: question)
            } catch {
                faults[question.id] = error
            }
        }
        return (answers, faults)
    }

    private func compare(
        _ answers: [QuestionID: SecurityAnswer],
        _ page: AskQuestionsScreen,
        of needed: Int,
        _ transaction: Transaction
    ) async throws -> WindowAnswer {
        let now = clock.now
        let outcome = try await apply(
            to: transaction.id,
            consequences: { $0 == .compare ? countedFailure : Consequences() },
            { $0.answered(from: page.first, at: now) }
        )
        switch outcome {
        case .unknown, .contactsChanged: return .unknown
        case .cardRefused: return try await endBlocked(transaction.id)
        case .done(let step):
            await dispatch(step.sends)
            guard step.action == .compare else {
                return try await window(of: transaction.id, sent: step.sends)
            }
            let areRight = try await areRight(answers, of: transaction.facts.card)
            return try await judge(areRight, page, of: needed, counted: step)
        }
    }

    /// All are compared, whatever the first came to, so that time tells nothing.
    private func areRight(
        _ answers: [QuestionID: SecurityAnswer],
        of card: CardReference
    ) async throws -> Bool {
        let hashes = try await stores.answers.answers(of: card)
        var areRight = true
        for (question, answer) in answers {
            let isRight = try await hasher.matches(answer.bytes, hashes[question])
            areRight = areRight && isRight
        }
        return areRight
    }

    private func judge(
        _ areRight: Bool,
        _ page: AskQuestionsScreen,
        of needed: Int,
        counted: Step<TransactionStateMachine.AnswerAction>
    ) async throws -> WindowAnswer {
        let id = counted.transaction.id
        let failures = counted.counters?.failuresInARow ?? profile.code.failuresInARow
        let now = clock.now
        let outcome = try await apply(
            to: id,
            consequences: { _ in
                areRight ? Consequences(effect: .forgiveFailure) : Consequences()
            },
            {
                $0.answersJudged(
                    areRight,
                    count: page.questions.count,
                    from: page.first,
                    of: needed,
                    cardFailures: failures,
                    at: now
                )
            }
        )
        guard case .done(let step) = outcome else { return .unknown }
        await dispatch(step.sends)
        return try await window(after: step)
    }

    private func window(
        after step: Step<TransactionStateMachine.AnswerJudgement>
    ) async throws -> WindowAnswer {
        let id = step.transaction.id
        guard case .askAgain(let left) = step.action else {
            return try await window(of: id, sent: step.sends)
        }
        let reach = try await reach(of: step.transaction)
        return .screen(try await updateScreen(of: step.transaction, reach, triesLeft: left))
    }
}
