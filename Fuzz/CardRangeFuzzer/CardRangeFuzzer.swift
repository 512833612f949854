import ThreeDSecure

/// Reads a PRes, applies it twice and looks cards up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCardRanges(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let reader = MessageReader(receiver: .threeDSServer, versions: MessageVersion.all)
    guard case .accepted(let message) = reader.read(bytes),
        message.type == .preparationResponse
    else { return 0 }
    var table = CardRangeTable()
    for _ in 0..<2 {
        do throws(Refusal) { try table.apply(message) } catch { _ = error.detail }
    }
    for digits in ["4000000000000", "4000000000000500", "9999999999999999999"] {
        guard let number = CardNumber(digits), let range = table.lookUp(number) else { continue }
        _ = (range.support, range.threeDSMethodURL, range.supports(.v231))
    }
    return 0
}
