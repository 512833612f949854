import AccessControl

/// The page that asks security questions (S5).
struct QuestionsPage: PageContent {
    static let template = "questions"

    let ticket: TicketFields
    let purchase: PurchaseSection
    let hasCode: Bool
    let waits: Bool
    let hasContacts = false
    let first: Int
    /// "Question 1 of 2", when they are asked one by one.
    let place: String?
    let questions: [QuestionField]
    let problems: [FieldProblem]
    let notice: String?
    /// Whether the one question has a problem, or all have: they are read anew.
    let hasProblem: Bool

    init(_ screen: AskQuestionsScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        let frame = UpdateFrame(screen.step, texts, format)
        (ticket, purchase, hasCode, waits) =
            (frame.ticket, frame.purchase, frame.hasCode, frame.waits)
        first = screen.first
        let isOneByOne = screen.questions.count < screen.total
        place = isOneByOne ? Self.place(of: screen, texts) : nil
        let isWrong = screen.triesLeft != nil
        questions = screen.questions.map {
            QuestionField($0, fault: screen.faults[$0.id], isWrong: isWrong, texts)
        }
        problems = questions.compactMap { question in
            question.problem.map { FieldProblem(field: question.id, message: $0) }
        }
        notice = screen.triesLeft.map {
            Self.notice(triesLeft: $0, isAboutMany: screen.questions.count > 1, texts)
        }
        hasProblem = isWrong || !problems.isEmpty
    }

    private static func place(of screen: AskQuestionsScreen, _ texts: PageTexts) -> String {
        texts[
            .updateQuestionOf,
            ["number": String(screen.first + 1), "count": String(screen.total)]
        ]
    }

    private static func notice(
        triesLeft: Int,
        isAboutMany: Bool,
        _ texts: PageTexts
    ) -> String {
        let key: TextKey =
            switch (triesLeft, isAboutMany) {
            case (1, false): .updateWrongAnswerLastTry
            case (1, true): .updateWrongAnswersLastTry
            case (_, false): .updateWrongAnswer
            case (_, true): .updateWrongAnswers
            }
        return texts[key, ["count": String(triesLeft)]]
    }
}
