import AccessControl

extension ProfileFile {
    struct QuestionSettings: Decodable {
        let id: String
        let kind: String
        let digits: Int?
        let title: [String: String]
    }

    struct ContactUpdateSettings: Decodable {
        let inWindow: Bool
        let questionsAsked: Int
        let askedTogether: Bool
        let changesPerChallenge: Int
        let coolOffHours: Int
    }

    struct HashingSettings: Decodable {
        let logN: Int
    }

    func contactUpdatePolicy() throws(PolicyError) -> ContactUpdatePolicy {
        try ContactUpdatePolicy(
            isInWindow: contactUpdate.inWindow,
            questionsAsked: contactUpdate.questionsAsked,
            asksTogether: contactUpdate.askedTogether,
            changesPerChallenge: contactUpdate.changesPerChallenge,
            coolOff: .seconds(contactUpdate.coolOffHours * 3_600)
        )
    }

    func questionList() throws(PolicyError) -> [SecurityQuestion] {
        let languages = try languageList()
        var list: [SecurityQuestion] = []
        for question in questions {
            list.append(
                try SecurityQuestion(
                    id: QuestionID(rawValue: question.id),
                    kind: question.answerKind(),
                    titles: question.titles(),
                    languages: languages
                )
            )
        }
        return list
    }
}

extension ProfileFile.QuestionSettings {
    fileprivate func answerKind() throws(PolicyError) -> SecurityQuestion.Kind {
        switch (kind, digits) {
        case ("date", nil): return .date
        case ("text", nil): return .text
        case ("digits", let count?): return .digits(count)
        case ("digits", nil): throw PolicyError("questions.\(id).digits is missing")
        default:
            throw PolicyError("questions.\(id).kind must be date, digits or text, found \(kind)")
        }
    }

    fileprivate func titles() throws(PolicyError) -> [Language: String] {
        var titles: [Language: String] = [:]
        for (name, title) in title {
            guard let language = Language(rawValue: name) else {
                throw PolicyError("questions.\(id).title: \(name) is no code of a language")
            }
            titles[language] = title
        }
        return titles
    }
}
