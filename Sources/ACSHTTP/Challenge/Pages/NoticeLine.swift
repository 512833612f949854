import AccessControl

/// What the last step came to, beside the field that it is about.
struct NoticeLine: Sendable {
    let kind: String
    let role: String
    let message: String
    /// Whether what was typed is at fault.
    let isAboutEntry: Bool

    init(_ notice: EnterCodeScreen.Notice, codeLength: Int, _ texts: PageTexts) {
        switch notice {
        case .wrongCode(triesLeft: 1):
            message = texts[.problemWrongCodeLastTry]
        case .wrongCode(let triesLeft):
            message = texts[.problemWrongCode, ["count": String(triesLeft)]]
        case .notACode:
            message = texts[.problemNotACode, ["length": String(codeLength)]]
        case .sentAgain:
            message = texts[.noticeSentAgain]
        case .waitBeforeResending(let wait):
            message =
                texts[
                    .problemWaitBeforeResending,
                    ["count": String(wait.secondsRoundedUp)]
                ]
        case .noResendsLeft:
            message = texts[.problemNoResendsLeft]
        case .contactsChanged:
            message = texts[.noticeContactsChanged]
        case .contactsUpdated:
            message = texts[.noticeContactsUpdated]
        }
        switch notice {
        case .wrongCode, .notACode:
            (kind, role, isAboutEntry) = ("bad", "alert", true)
        case .waitBeforeResending, .noResendsLeft:
            (kind, role, isAboutEntry) = ("bad", "alert", false)
        case .contactsChanged:
            (kind, role, isAboutEntry) = ("bad", "alert", false)
        case .sentAgain, .contactsUpdated:
            (kind, role, isAboutEntry) = ("good", "status", false)
        }
    }
}
