/// The course of one reading: syntax, type, version, rules, and the verdict.
struct MessageCheck {
    private let bytes: [UInt8]
    private let reader: MessageReader
    private let request: Message?
    private let duplicates: [Int]

    static func verdict(
        on bytes: [UInt8],
        for reader: MessageReader,
        answering request: Message?
    ) -> Verdict {
        guard bytes.count <= MessageLimits.preparationResponseBytes else {
            return .refused(unreadable("is too large", reader))
        }
        return bytes.withUnsafeBytes { raw in
            var scanner = Scanner(raw)
            do throws(SyntaxError) {
                try scanner.scanMessage()
            } catch {
                return .refused(unreadable(error.reason, reader))
            }
            let check = Self(
                bytes: bytes,
                reader: reader,
                request: request,
                duplicates: scanner.duplicates
            )
            return scanner.nodes.withNodes { check.verdict(raw, $0) }
        }
    }

    private static func unreadable(_ reason: StaticString, _ reader: MessageReader) -> Refusal {
        let rule = "\(reason)"
        return Refusal(
            faults: [Fault(code: .messageNotRecognised, element: "", rule: rule)],
            detail: "The message \(rule)",
            messageType: nil,
            messageVersion: nil,
            fallbackVersion: reader.versions.max() ?? .v220,
            identifiers: [:]
        )
    }

    private func verdict(
        _ raw: UnsafeRawBufferPointer,
        _ nodes: UnsafeBufferPointer<Node>
    ) -> Verdict {
        let heading = Heading(raw, nodes)
        let report = FaultReport(raw, nodes, heading: heading, reader: reader)
        guard let type = heading.type, isAccepted(type) else {
            let rule: Finding.Reason = .rule("must be a type that this component takes")
            let finding = Finding(.messageNotRecognised, at: heading.typeNode, rule)
            return .refused(report.refusal(finding))
        }
        guard type == .preparationResponse || bytes.count <= MessageLimits.bytes else {
            return .refused(Self.unreadable("is too large", reader))
        }
        let version: MessageVersion
        switch heading.version(activeIn: reader.versions, lenient: type == .error) {
        case .success(let known): version = known
        case .failure(let failure): return .refused(report.refusal(failure.finding))
        }
        var checker = Checker(
            raw,
            nodes,
            in: CircumstanceFinder.circumstances(of: heading, nodes, reader, request),
            version: version,
            recognisedExtensions: reader.recognisedExtensions
        )
        for node in duplicates {
            checker.note(Finding(.duplicateElement, at: node, .duplicateName))
        }
        checker.checkMessage(type)
        checker.checkConsistency(of: type)
        if let request { checker.checkAnswer(type, to: request) }
        var faults = report.faults(checker.findings)
        faults += DeferredCheck.faults(after: checker, heading: heading, reader: reader)
        guard faults.isEmpty else {
            return .refused(report.refusal(faults, unknown: checker.unknown))
        }
        let parts = Message.ParsedParts(
            nodes: Array(nodes),
            index: checker.index,
            unknown: checker.unknown
        )
        return .accepted(Message(bytes, type, version, parts))
    }

    private func isAccepted(_ type: MessageType) -> Bool {
        guard reader.acceptedTypes.contains(type) else { return false }
        guard let request, let expected = request.type.answer else { return true }
        // A result follows the authentication that it belongs to without answering it.
        let follows = request.type == .authenticationRequest && type == .resultsRequest
        return type == expected || type == .error || follows
    }
}
