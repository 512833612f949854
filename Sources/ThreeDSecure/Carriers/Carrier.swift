/// A JSON object of EMV 3-D Secure that is no message: it travels in a form, or signed.
public enum Carrier: Int, Sendable, CaseIterable {
    /// What the browser posts to the 3DS Method URL of the Access Control Server.
    case threeDSMethodRequest
    /// What the Access Control Server's frame posts back when the 3DS Method has run.
    case threeDSMethodNotification
    /// The payload of `acsSignedContent`: the Access Control Server's key for an app.
    case acsSignedContent
    /// The payload of `sdkServerSignedContent`: the signature of a Split-SDK's server (2.3.1).
    case sdkServerSignedContent

    /// Checks bytes against the rules of the carrier.
    ///
    /// - Parameters:
    ///   - bytes: The JSON object, decoded from its form value or signature.
    ///   - version: The version of the transaction.
    /// - Returns: The members by name, or every fault.
    public func read(
        _ bytes: [UInt8],
        version: MessageVersion
    ) -> Result<[Field: JSONValue], CarrierError> {
        bytes.withUnsafeBytes { raw in
            guard raw.count <= MessageLimits.bytes else {
                return .failure(CarrierError(reason: "is too large"))
            }
            var scanner = Scanner(raw)
            do throws(SyntaxError) {
                try scanner.scanMessage()
            } catch {
                return .failure(CarrierError(reason: "\(error.reason)"))
            }
            let duplicates = scanner.duplicates
            return scanner.nodes.withNodes { result(raw, $0, duplicates, version) }
        }
    }

    private func result(
        _ bytes: UnsafeRawBufferPointer,
        _ nodes: UnsafeBufferPointer<Node>,
        _ duplicates: [Int],
        _ version: MessageVersion
    ) -> Result<[Field: JSONValue], CarrierError> {
        var checker = Checker(
            bytes,
            nodes,
            in: Scope().circumstances,
            version: version,
            recognisedExtensions: nil
        )
        for node in duplicates {
            checker.note(Finding(.duplicateElement, at: node, .duplicateName))
        }
        checker.checkCarried(self)
        let faults = FaultReport(
            bytes,
            nodes,
            heading: Heading(bytes, nodes),
            reader: MessageReader(leg: .toAccessControlServer)
        ).faults(checker.findings)
        guard faults.isEmpty else { return .failure(CarrierError(faults: faults)) }
        var members: [Field: JSONValue] = [:]
        for place in NodeReader.places(in: 0, nodes) {
            guard let field = Field(rawValue: NodeReader.name(of: nodes[place], in: bytes)) else {
                continue
            }
            members[field] = NodeReader.value(at: place, nodes, in: bytes)
        }
        return .success(members)
    }
}
