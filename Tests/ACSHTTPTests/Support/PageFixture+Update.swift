import ACSTestSupport
import Testing

@testable import ACSHTTP
@testable import AccessControl

extension PageFixture {
    /// Every page of the update, in every state.
    func update(in language: Language) throws -> [(String, WindowAnswer)] {
        let step = try step(in: language)
        var pages: [(String, WindowAnswer)] = [
            ("question", .screen(.askQuestions(questions(step)))),
            ("question-wrong", .screen(.askQuestions(questions(step, triesLeft: 2)))),
            ("question-last-try", .screen(.askQuestions(questions(step, triesLeft: 1)))),
            ("questions-together", .screen(.askQuestions(questions(step, count: 2)))),
            (
                "questions-together-wrong",
                .screen(.askQuestions(questions(step, count: 2, triesLeft: 1)))
            ),
            ("contacts", .screen(.enterContacts(contacts(step)))),
            ("summary", .screen(.confirmContacts(summary(step)))),
        ]
        for fault in [SecurityAnswerError.empty, .tooLong, .notADate, .notDigits(5)] {
            pages.append(
                ("question-\(fault)", .screen(.askQuestions(questions(step, fault: fault))))
            )
        }
        for (name, faults) in Self.contactFaults {
            pages.append(
                ("contacts-" + name, .screen(.enterContacts(contacts(step, faults: faults))))
            )
        }
        for reason in CallServiceScreen.Reason.allCases {
            for hasCode in [true, false] {
                let screen = CallServiceScreen(
                    step: try self.step(in: language, hasCode: hasCode),
                    reason: reason
                )
                pages.append(("call-\(reason)-\(hasCode)", .screen(.callService(screen))))
            }
        }
        return pages
    }

    func step(in language: Language, hasCode: Bool = true) throws -> UpdateStep {
        UpdateStep(
            ticket: Self.ticket,
            language: language,
            purchase: try purchase(merchant: "Nordljus Bokhandel"),
            hasCode: hasCode,
            expiresAt: ManualClock().now + .seconds(600)
        )
    }

    func questions(
        _ step: UpdateStep,
        count: Int = 1,
        fault: SecurityAnswerError? = nil,
        triesLeft: Int? = nil
    ) -> AskQuestionsScreen {
        let questions = Array(profile.questions.prefix(count))
        return AskQuestionsScreen(
            step: step,
            questions: questions,
            first: 0,
            total: 2,
            faults: fault.map { [questions[0].id: $0] } ?? [:],
            triesLeft: triesLeft
        )
    }

    func contacts(
        _ step: UpdateStep,
        typed: String = "",
        faults: ContactFormFaults = ContactFormFaults()
    ) -> EnterContactsScreen {
        EnterContactsScreen(
            step: step,
            currentMobile: "•••••34567",
            currentEmail: "s•••••@example.se",
            form: ContactForm(
                mobile: typed,
                removesMobile: false,
                email: typed,
                removesEmail: true
            ),
            faults: faults,
            countries: ["SE"]
        )
    }

    func summary(_ step: UpdateStep, typed: String = "+46701234567") -> ConfirmContactsScreen {
        ConfirmContactsScreen(
            step: step,
            mobile: .new(typed),
            email: .kept("s•••••@example.se"),
            form: ContactForm(mobile: typed, removesMobile: false, email: "", removesEmail: false)
        )
    }

    private static var contactFaults: [(String, ContactFormFaults)] {
        func faults(_ change: (inout ContactFormFaults) -> Void) -> ContactFormFaults {
            var faults = ContactFormFaults()
            change(&faults)
            return faults
        }
        let mobile = MobileNumberError.allCases.map { error in
            ("mobile-\(error)", faults { $0.mobile = error })
        }
        let email = EmailAddressError.allCases.map { error in
            ("email-\(error)", faults { $0.email = error })
        }
        return mobile + email + [
            ("unchanged", faults { $0.whole = .unchanged }),
            ("none-left", faults { $0.whole = .noneLeft }),
        ]
    }
}
