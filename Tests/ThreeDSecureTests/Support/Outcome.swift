import ThreeDSecure

/// A verdict as a test compares it: `ok`, or code and detail.
struct Outcome: Equatable, CustomStringConvertible {
    let code: String
    let detail: String

    static let accepted = Self(code: "ok", detail: "")

    init(code: String, detail: String) {
        self.code = code
        self.detail = detail
    }

    init(_ verdict: Verdict) {
        switch verdict {
        case .accepted: self = .accepted
        case .refused(let refusal): self.init(code: refusal.code.rawValue, detail: refusal.detail)
        }
    }

    var description: String { "\(code) \(detail)" }
}
