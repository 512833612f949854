/// What must be known of a message before its rules can be chosen: type and version.
struct Heading {
    let type: MessageType?
    /// The node of `messageType`, or 0 if there is none.
    let typeNode: Int
    private let versionText: String?
    private let versionNode: Int?
    private let versionKind: Node.Kind?
    /// The first node of each identifier and of the fields that tell the circumstances.
    private let bytes: UnsafeRawBufferPointer
    private let nodes: UnsafeBufferPointer<Node>

    struct Failure: Error {
        let finding: Finding
    }

    init(_ bytes: UnsafeRawBufferPointer, _ nodes: UnsafeBufferPointer<Node>) {
        self.bytes = bytes
        self.nodes = nodes
        let typeNode = Self.find(.messageType, nodes)
        self.typeNode = typeNode ?? 0
        type = typeNode.flatMap { NodeReader.string(of: nodes[$0], in: bytes) }
            .flatMap(MessageType.init(rawValue:))
        versionNode = Self.find(.messageVersion, nodes)
        versionText = versionNode.flatMap { NodeReader.string(of: nodes[$0], in: bytes) }
        versionKind = versionNode.map { nodes[$0].kind }
    }

    /// The version, if it is known at all.
    var knownVersion: MessageVersion? { versionText.flatMap(MessageVersion.init) }

    /// The version, if it is active; an Erro may come in any version, since whoever sends one may
    /// not support the version that it complains about.
    func version(
        activeIn active: [MessageVersion],
        lenient: Bool
    ) -> Result<MessageVersion, Failure> {
        guard let versionNode, versionKind != .null, versionText != "" else {
            let member = versionNode == nil ? ElementName(.messageVersion) : nil
            return failure(
                Finding(.requiredElementMissing, at: versionNode ?? 0, member: member, .missing)
            )
        }
        guard let versionText else {
            return failure(Finding(.formatInvalid, at: versionNode, .rule("must be a version")))
        }
        if let version = MessageVersion(versionText), active.contains(version) || lenient {
            return .success(version)
        }
        if lenient, let newest = active.max() { return .success(newest) }
        let rule: Finding.Reason = .rule("must be a version that this component supports")
        return failure(Finding(.versionNotSupported, at: versionNode, rule))
    }

    func text(of field: Field) -> String? {
        Self.find(field, nodes).flatMap { NodeReader.string(of: nodes[$0], in: bytes) }
    }

    func has(_ field: Field) -> Bool { Self.find(field, nodes) != nil }

    func transactionID(_ field: Field) -> TransactionID? {
        text(of: field).flatMap(TransactionID.init)
    }

    private func failure(_ finding: Finding) -> Result<MessageVersion, Failure> {
        .failure(Failure(finding: finding))
    }

    private static func find(_ field: Field, _ nodes: UnsafeBufferPointer<Node>) -> Int? {
        let name = ElementName(field)
        var position = 1
        while position < nodes.count {
            if nodes[position].name == name { return position }
            position = Int(nodes[position].next)
        }
        return nil
    }
}
