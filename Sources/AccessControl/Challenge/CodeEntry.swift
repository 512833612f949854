/// What a cardholder typed as a code: as many digits as a code has.
///
/// Anything else cannot be the code, so it is refused before it counts as a try.
package struct CodeEntry: Sendable {
    let digits: String

    /// Reads what was typed; spaces, which some people type as the message shows them, mean nothing.
    ///
    /// - Returns: `nil` unless it is exactly `length` digits.
    package init?(_ typed: String, length: Int) {
        guard typed.utf8.count <= 64 else { return nil }
        let digits = typed.filter { !$0.isWhitespace }
        guard digits.utf8.count == length,
            digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        self.digits = digits
    }
}

extension CodeEntry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "••••••" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
