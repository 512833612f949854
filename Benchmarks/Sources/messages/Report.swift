import Foundation

/// Prints figures and remembers whether one missed its floor.
final class Report {
    private var hasFailed = false

    func note(_ name: String, _ text: String) {
        print("\(name): \(text)")
    }

    func fail(_ text: String) {
        hasFailed = true
        print("FAILED: \(text)")
    }

    func check(
        _ name: String,
        _ value: Double,
        _ unit: String,
        atLeast floor: Double? = nil,
        atMost ceiling: Double? = nil
    ) {
        let holds = value >= floor ?? value && value <= ceiling ?? value
        let bound =
            floor.map { ", at least \(text($0))" } ?? ceiling.map { ", at most \(text($0))" }
        print("\(holds ? "ok    " : "FAILED") \(name): \(text(value)) \(unit)\(bound ?? "")")
        if !holds { hasFailed = true }
    }

    /// Ends the program, with failure if a figure missed its floor.
    func finish() -> Never {
        exit(hasFailed ? 1 : 0)
    }

    private func text(_ value: Double) -> String {
        value >= 1000 ? String(Int(value)) : String(format: "%.3f", value)
    }
}
