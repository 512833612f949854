/// Every text that the service says, by name; the texts themselves stand in `Resources/Texts`, a file
/// per language.
///
/// A language that misses one, or has one more, is refused when the server starts.
package enum TextKey: String, CaseIterable, Sendable {
    case noticeNoVerificationNeeded = "notice.noVerificationNeeded"
    case noticeAccessBlocked = "notice.accessBlocked"
    case codeSMS = "code.sms"
    case codeEmailSubject = "code.email.subject"
    case codeEmailText = "code.email.text"
}
