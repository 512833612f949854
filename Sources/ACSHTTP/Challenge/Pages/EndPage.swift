import AccessControl

/// The page that says how it ended, what that means for the purchase and what to do next (S20).
struct EndPage: PageContent {
    static let template = "ended"

    let ending: String
    let tone: String
    let isGood: Bool
    let isClock: Bool
    let isLock: Bool
    let isCross: Bool
    let isFault: Bool
    let headline: String
    let outcome: String
    let advice: String
    /// Whether calling customer service is what comes next; its number stands on every page.
    let wantsService: Bool
    let purchase: PurchaseSection?
    let wayBack: ReturnForm?

    init(_ screen: EndScreen, _ texts: PageTexts, _ format: LanguageFormat) {
        self.init(
            screen.ending,
            purchase: PurchaseSection(screen.purchase, texts, format),
            wayBack: screen.wayBack.flatMap { ReturnForm($0, after: screen.ending) },
            texts
        )
    }

    init(_ fault: WindowFault, _ texts: PageTexts) {
        self.init(.messageFault, purchase: nil, wayBack: ReturnForm(fault), texts)
    }

    private init(
        _ ending: ChallengeEnding,
        purchase: PurchaseSection?,
        wayBack: ReturnForm?,
        _ texts: PageTexts
    ) {
        self.ending = ending.rawValue
        tone = ending.sign.tone
        isGood = ending.sign == .tick
        isClock = ending.sign == .clock
        isLock = ending.sign == .lock
        isCross = ending.sign == .cross
        isFault = ending.sign == .exclamation
        headline = texts[ending.headline]
        outcome = texts[ending.outcome]
        advice = texts[ending.advice]
        wantsService = ending.wantsService
        self.purchase = purchase
        self.wayBack = wayBack
    }
}
