/// What a browser can ask of the window, each with its path.
enum WindowStep: CaseIterable {
    /// The merchant's page brings the CReq.
    case open
    /// The cardholder has typed a code.
    case enterCode
    case resend
    case cancel
    /// The window as it is now: the time has run out, or something went wrong before.
    case look

    var path: String {
        switch self {
        case .open: "/challenge"
        case .enterCode: "/challenge/code"
        case .resend: "/challenge/resend"
        case .cancel: "/challenge/cancel"
        case .look: "/challenge/window"
        }
    }
}
