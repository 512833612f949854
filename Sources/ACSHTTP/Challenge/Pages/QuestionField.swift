import AccessControl

/// One security question with the field for its answer.
struct QuestionField: Sendable {
    let id: String
    let title: String
    let hint: String?
    let isNumeric: Bool
    let problem: String?
    let isWrong: Bool

    init(
        _ question: SecurityQuestion,
        fault: SecurityAnswerError?,
        isWrong: Bool,
        _ texts: PageTexts
    ) {
        id = Form.answerPrefix + question.id.rawValue
        title = question.title(in: texts.language)
        switch question.kind {
        case .date: (hint, isNumeric) = (texts[.updateHintDate], false)
        case .digits(let count):
            (hint, isNumeric) = (texts[.updateHintDigits, ["count": String(count)]], true)
        case .text: (hint, isNumeric) = (nil, false)
        }
        problem = fault.map { $0.message(texts) }
        self.isWrong = isWrong || fault != nil
    }
}

extension SecurityAnswerError {
    /// What is wrong, in words.
    func message(_ texts: PageTexts) -> String {
        switch self {
        case .empty: texts[.updateFaultEmpty]
        case .tooLong: texts[.updateFaultLong]
        case .notADate: texts[.updateFaultDate]
        case .notDigits(let count): texts[.updateFaultDigits, ["count": String(count)]]
        }
    }
}
