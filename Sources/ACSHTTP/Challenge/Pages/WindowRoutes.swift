/// The paths of the window's steps, by the names that its templates use.
struct WindowRoutes: Sendable {
    let code: String
    let resend: String
    let cancel: String
    let window: String

    init(_ address: WindowAddress) {
        code = address.prefix + WindowStep.enterCode.path
        resend = address.prefix + WindowStep.resend.path
        cancel = address.prefix + WindowStep.cancel.path
        window = address.prefix + WindowStep.look.path
    }
}
