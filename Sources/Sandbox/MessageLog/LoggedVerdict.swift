import ThreeDSecure

/// What the checks of EMV 3DS said about a message.
struct LoggedVerdict: Codable, Sendable {
    struct LoggedFault: Codable, Sendable {
        let code: String
        /// The faulty element, `parent.child` for nested ones.
        let element: String
        let rule: String
        let found: String?
    }

    let accepted: Bool
    /// The error code of a refused message.
    let errorCode: String?
    let detail: String?
    let faults: [LoggedFault]

    static let accepted = LoggedVerdict(accepted: true, errorCode: nil, detail: nil, faults: [])

    init(_ verdict: Verdict) {
        switch verdict {
        case .accepted: self = .accepted
        case .refused(let refusal): self.init(refusal)
        }
    }

    init(_ refusal: Refusal) {
        self.init(
            accepted: false,
            errorCode: refusal.code.rawValue,
            detail: refusal.detail,
            faults: refusal.faults.map { fault in
                LoggedFault(
                    code: fault.code.rawValue,
                    element: fault.element,
                    rule: fault.rule,
                    found: fault.found
                )
            }
        )
    }

    /// A message that is well formed but contradicts what the party knows.
    init(errorCode: ErrorCode, detail: String) {
        self.init(accepted: false, errorCode: errorCode.rawValue, detail: detail, faults: [])
    }

    private init(accepted: Bool, errorCode: String?, detail: String?, faults: [LoggedFault]) {
        self.accepted = accepted
        self.errorCode = errorCode
        self.detail = detail
        self.faults = faults
    }
}
