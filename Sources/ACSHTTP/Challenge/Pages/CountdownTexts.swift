import AccessControl

/// How the time left is said, by the server and then by the script; `#` stands for the number.
struct CountdownTexts: Sendable {
    let minutes: String
    let minute: String
    let seconds: String
    let resend: String

    init(_ texts: PageTexts) {
        minutes = texts[.timeMinutesLeft, ["count": "#"]]
        minute = texts[.timeOneMinuteLeft]
        seconds = texts[.timeSecondsLeft, ["count": "#"]]
        resend = texts[.resendWait, ["count": "#"]]
    }

    /// Whole minutes, and seconds in the last one; the script says it the same way.
    func text(secondsLeft: Int) -> String {
        switch secondsLeft {
        case ..<60: Self.fill(seconds, secondsLeft)
        case ..<120: minute
        default: Self.fill(minutes, secondsLeft / 60)
        }
    }

    private static func fill(_ pattern: String, _ number: Int) -> String {
        pattern.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: String(number))
    }
}
