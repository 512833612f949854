import ArgumentParser
import Foundation

/// Judges the lines of standard input and prints a verdict for each.
enum ContactCheck {
    /// Reads until the input ends; memory stays the same however much there is.
    ///
    /// - Parameter judge: What a line comes to, or what is wrong with it.
    /// - Throws: `ExitCode.failure` when something was wrong with one.
    static func run<Fault: Error & RawRepresentable<String>>(
        _ judge: (String) throws(Fault) -> [String: String]
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        var areAllRight = true
        while let line = readLine() {
            let verdict: [String: String]
            do {
                verdict = try judge(line)
            } catch {
                areAllRight = false
                verdict = ["error": error.rawValue]
            }
            print(String(decoding: try encoder.encode(verdict), as: UTF8.self))
        }
        if !areAllRight { throw ExitCode.failure }
    }
}
