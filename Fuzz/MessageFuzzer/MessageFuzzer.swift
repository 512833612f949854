import ThreeDSecure

private let readers = MessageReader.Leg.allCases.map { MessageReader(leg: $0) }

/// Reads arbitrary bytes on both legs and touches everything that a caller could.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzMessage(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for reader in readers {
        let verdict = reader.read(bytes)
        _ = verdict.json
        switch verdict {
        case .accepted(let message):
            for field in Field.allCases { _ = message.value(field) }
            let copy = message.rewritten(removing: [], setting: [], keepingUnknown: true)
            guard case .accepted = reader.read(copy) else {
                preconditionFailure("a rewritten message is refused")
            }
        case .refused(let refusal):
            precondition(!refusal.faults.isEmpty)
            let error = refusal.errorMessage(from: .accessControlServer).encoded()
            guard case .accepted = reader.read(error) else {
                preconditionFailure("our own Erro is refused")
            }
        }
    }
    return 0
}
