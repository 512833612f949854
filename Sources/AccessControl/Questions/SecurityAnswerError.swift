/// Why what was typed can't be an answer; it is not counted as a try.
package enum SecurityAnswerError: Error, Hashable, Sendable {
    case empty
    case tooLong
    /// A day is asked for.
    case notADate
    /// So many digits are asked for.
    case notDigits(Int)
}
