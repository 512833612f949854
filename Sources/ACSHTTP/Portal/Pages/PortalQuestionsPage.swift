import AccessControl
import Hummingbird

/// The page on which security questions are answered.
struct PortalQuestionsPage: PageContent {
    static let template = "portal-questions"

    let card: PortalCardSummary
    let questions: [Question]
    let problems: [FieldProblem]
    let hasProblem: Bool
    let notice: String?
    let action: String
    let back: String

    /// One question with its field.
    struct Question: Sendable {
        let id: String
        let title: String
        let hint: String?
        let isSet: Bool
        let isNumeric: Bool
        let problem: String?
    }

    init(
        _ screen: QuestionsScreen,
        faults: [QuestionID: SecurityAnswerError],
        isTooFew: Bool,
        _ texts: PageTexts
    ) {
        card = PortalCardSummary(screen.card, texts)
        questions = screen.questions.map { question in
            let field = QuestionField(question, fault: nil, isWrong: false, texts)
            return Question(
                id: field.id,
                title: field.title,
                hint: field.hint,
                isSet: screen.answered.contains(question.id),
                isNumeric: field.isNumeric,
                problem: faults[question.id]?.portalMessage(texts)
            )
        }
        let tooFew =
            isTooFew ? [FieldProblem(field: nil, message: texts[.portalAnswersTooFew])] : []
        problems =
            questions.compactMap { question in
                question.problem.map { FieldProblem(field: question.id, message: $0) }
            } + tooFew
        hasProblem = !problems.isEmpty
        notice = nil
        action = PortalRoute.questions(screen.card.handle).path
        back = card.path
    }
}

extension SecurityAnswerError {
    /// What is wrong, in the words of the portal, where no try is counted.
    fileprivate func portalMessage(_ texts: PageTexts) -> String {
        switch self {
        case .empty: texts[.portalAnswersEmpty]
        case .tooLong: texts[.portalAnswersTooLong]
        case .notADate: texts[.portalAnswersNotADate]
        case .notDigits(let count): texts[.portalAnswersNotDigits, ["count": String(count)]]
        }
    }
}

extension PortalPages {
    func questions(
        _ screen: QuestionsScreen,
        _ turn: PortalTurn,
        faults: [QuestionID: SecurityAnswerError] = [:],
        isTooFew: Bool = false
    ) -> Response {
        let texts = texts(turn, ["count": String(screen.needed)])
        let page = PortalQuestionsPage(screen, faults: faults, isTooFew: isTooFew, texts)
        let title = title(.portalQuestionsHeading, page.hasProblem, texts)
        return write(page, title: title, texts, turn)
    }
}
