/// The paths of the window's steps, by the names that its templates use.
struct WindowRoutes: Sendable {
    let code: String
    let resend: String
    let cancel: String
    let window: String
    let update: String
    let leaveUpdate: String
    let answer: String
    let review: String
    let edit: String
    let confirm: String

    init(_ address: WindowAddress) {
        code = address.prefix + WindowStep.enterCode.path
        resend = address.prefix + WindowStep.resend.path
        cancel = address.prefix + WindowStep.cancel.path
        window = address.prefix + WindowStep.look.path
        update = address.prefix + WindowStep.update.path
        leaveUpdate = address.prefix + WindowStep.leaveUpdate.path
        answer = address.prefix + WindowStep.answer.path
        review = address.prefix + WindowStep.review.path
        edit = address.prefix + WindowStep.edit.path
        confirm = address.prefix + WindowStep.confirm.path
    }
}
