import ThreeDSecure

/// Reads two messages, the second as the answer to the first; a zero byte parts them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAnswer(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let parts = bytes.split(separator: 0, maxSplits: 1).map(Array.init)
    guard let first = parts.first, let second = parts.dropFirst().first else { return 0 }
    let reader = MessageReader(leg: .toAccessControlServer)
    guard case .accepted(let request) = reader.read(first) else { return 0 }
    _ = reader.read(second, answering: request).report
    _ = AuthenticationRequest(request)?.purchase
    return 0
}
