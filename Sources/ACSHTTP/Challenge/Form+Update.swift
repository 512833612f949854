import AccessControl

extension Form {
    /// What stands before the name of a question in the name of its field.
    static let answerPrefix = "answer-"

    /// The names of the fields of the update.
    enum UpdateField {
        static let first = "first"
        static let mobile = "mobile"
        static let removeMobile = "remove-mobile"
        static let email = "email"
        static let removeEmail = "remove-email"
    }

    /// What was answered, by question.
    var answers: [QuestionID: String] {
        var answers: [QuestionID: String] = [:]
        for (name, value) in all where name.hasPrefix(Self.answerPrefix) {
            let id = String(name.dropFirst(Self.answerPrefix.count))
            answers[QuestionID(rawValue: id)] = value
        }
        return answers
    }

    /// The place of the first question on the page that was answered; the first of all if it is not
    /// said.
    var firstQuestion: Int { self[UpdateField.first].flatMap(Int.init) ?? 0 }

    /// What was typed as contacts.
    var contacts: ContactForm {
        ContactForm(
            mobile: self[UpdateField.mobile] ?? "",
            removesMobile: self[UpdateField.removeMobile] != nil,
            email: self[UpdateField.email] ?? "",
            removesEmail: self[UpdateField.removeEmail] != nil
        )
    }
}
