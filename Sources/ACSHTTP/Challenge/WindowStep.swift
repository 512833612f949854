/// What a browser can ask of the window, each with its path.
enum WindowStep: CaseIterable {
    /// The merchant's page brings the CReq.
    case open
    /// The cardholder has typed a code.
    case enterCode
    case resend
    case cancel
    /// The cardholder wants to change the contacts.
    case update
    /// Back from the update to the code.
    case leaveUpdate
    /// The cardholder has answered security questions.
    case answer
    /// New contacts were typed: they are summed up.
    case review
    /// What was typed is to be mended.
    case edit
    /// The new contacts are to hold.
    case confirm
    /// The window as it is now: the time has run out, or something went wrong before.
    case look

    var path: String {
        switch self {
        case .open: "/challenge"
        case .enterCode: "/challenge/code"
        case .resend: "/challenge/resend"
        case .cancel: "/challenge/cancel"
        case .update: "/challenge/update"
        case .leaveUpdate: "/challenge/update/leave"
        case .answer: "/challenge/update/answer"
        case .review: "/challenge/update/review"
        case .edit: "/challenge/update/edit"
        case .confirm: "/challenge/update/confirm"
        case .look: "/challenge/window"
        }
    }
}
