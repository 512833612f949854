/// Puts what the checker found into words.
struct FaultReport {
    private let bytes: UnsafeRawBufferPointer
    private let nodes: UnsafeBufferPointer<Node>
    private let heading: Heading
    private let reader: MessageReader
    private let parent: String

    init(
        _ bytes: UnsafeRawBufferPointer,
        _ nodes: UnsafeBufferPointer<Node>,
        heading: Heading,
        reader: MessageReader,
        parent: String = ""
    ) {
        self.bytes = bytes
        self.nodes = nodes
        self.heading = heading
        self.reader = reader
        self.parent = parent
    }

    func refusal(_ finding: Finding) -> Refusal {
        refusal(faults([finding]))
    }

    /// The refusal for some faults: ordered, with the code of the gravest and all its elements.
    ///
    /// - Parameters:
    ///   - faults: The faults.
    ///   - unknown: The nodes of elements that the version does not know.
    /// - Returns: The refusal.
    func refusal(_ faults: [Fault], unknown: [Int] = []) -> Refusal {
        let ordered = Precedence.ordered(faults)
        return Refusal(
            faults: ordered,
            detail: detail(of: ordered),
            messageType: heading.type,
            messageVersion: heading.knownVersion.flatMap {
                reader.versions.contains($0) ? $0 : nil
            },
            fallbackVersion: reader.versions.max() ?? .v220,
            identifiers: identifiers,
            unknownFields: names(of: unknown)
        )
    }

    func faults(_ findings: [Finding]) -> [Fault] {
        let paths = ElementPath.paths(of: findings.map(\.node), nodes, in: bytes)
        return findings.map { finding in
            var element = paths[finding.node] ?? ""
            if let member = finding.member {
                let name = NameTable.shared.texts[Int(member.number)]
                element = element.isEmpty ? name : "\(element).\(name)"
            }
            if !parent.isEmpty { element = element.isEmpty ? parent : "\(parent).\(element)" }
            if case .extensionUnknown(let identifier) = finding.reason {
                return Fault(
                    code: finding.code,
                    element: element,
                    rule: "is critical and not known: \(identifier)",
                    found: identifier
                )
            }
            return Fault(
                code: finding.code,
                element: element,
                rule: RuleText.text(of: finding.reason),
                found: FoundText.text(of: finding, element: element, nodes, in: bytes)
            )
        }
    }

    private var identifiers: [Field: TransactionID] {
        var identifiers: [Field: TransactionID] = [:]
        let fields: [Field] = [.threeDSServerTransID, .dsTransID, .acsTransID, .sdkTransID]
        for field in fields {
            identifiers[field] = heading.transactionID(field)
        }
        return identifiers
    }

    private func detail(of faults: [Fault]) -> String {
        guard let first = faults.first else { return "" }
        switch first.code {
        case .messageNotRecognised:
            return "messageType \(first.rule)"
        case .versionNotSupported:
            return reader.versions.sorted().map(\.description).joined(separator: ",")
        default:
            return names(of: faults.filter { $0.code == first.code })
        }
    }

    private func names(of unknown: [Int]) -> [String] {
        let paths = ElementPath.paths(of: unknown, nodes, in: bytes)
        return unknown.compactMap { paths[$0] }
    }

    /// The names of the elements, each once, as many as the limit allows.
    private func names(of faults: [Fault]) -> String {
        var names: [String] = []
        var length = 0
        for fault in faults {
            let isExtension = fault.code == .criticalExtensionUnknown
            let name = isExtension ? fault.found ?? fault.element : fault.element
            guard !names.contains(name) else { continue }
            length += name.unicodeScalars.count + 1
            guard length <= MessageLimits.errorDetailCharacters else { break }
            names.append(name)
        }
        return names.joined(separator: ",")
    }
}
