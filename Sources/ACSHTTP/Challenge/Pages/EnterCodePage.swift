import AccessControl

/// The page on which the code is typed.
struct EnterCodePage: PageContent {
    static let template = "enter-code"

    let ticket: TicketFields
    let purchase: PurchaseSection
    let contacts: [ContactLine]
    /// That the contacts have their own help: they may be wrong.
    let hasContacts = true
    let remindsOfSpam: Bool
    let notice: NoticeLine?
    let isWrong: Bool
    let maxLength: Int
    let secondsLeft: Int
    let timeLeft: String
    let countdown: CountdownTexts
    let canResend: Bool
    let resendWait: Int?
    let resendHint: String
    let canUpdate: Bool

    init(_ screen: EnterCodeScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        ticket = TicketFields(screen.ticket)
        purchase = PurchaseSection(screen.purchase, texts, format)
        contacts = screen.contacts.map { ContactLine($0, texts) }
        remindsOfSpam = screen.contacts.contains { $0.channel == .email }
        notice = screen.notice.map {
            NoticeLine($0, codeLength: screen.codeLength, texts)
        }
        isWrong = notice?.isAboutEntry ?? false
        // Room for spaces between the digits, as some messages and people write them.
        maxLength = 2 * screen.codeLength
        secondsLeft = screen.timeLeft.secondsRoundedUp
        countdown = CountdownTexts(texts)
        timeLeft = countdown.text(secondsLeft: secondsLeft)
        canResend = screen.resendsLeft > 0
        let wait = screen.resendAfter.secondsRoundedUp
        resendWait = canResend && wait > 0 ? wait : nil
        canUpdate = screen.canUpdate
        resendHint = Self.hint(resendsLeft: screen.resendsLeft, texts)
    }

    private static func hint(resendsLeft: Int, _ texts: PageTexts) -> String {
        switch resendsLeft {
        case ...0: texts[.resendNoneLeft]
        case 1: texts[.resendOnceLeft]
        default: texts[.resendTimesLeft, ["count": String(resendsLeft)]]
        }
    }
}
