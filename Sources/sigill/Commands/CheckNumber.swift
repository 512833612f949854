import AccessControl
import ArgumentParser

/// `sigill check number`: says of each number whether codes can be sent to it by SMS.
struct CheckNumber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "number",
        abstract: "Judges mobile numbers, one a line of standard input.",
        discussion: """
            Prints one JSON object a line: the number in international form, or what is wrong with \
            it. Exits with 0 if all numbers can get SMS and with 1 if one can't.
            """
    )

    @Option(
        name: .customLong("country"),
        help: "A country whose numbers are accepted, by its ISO code; may stand more than once."
    )
    var countries: [String] = ["SE"]

    func run() throws {
        let plans = try countries.map { country in
            guard let plan = NumberingPlan.plan(of: country) else {
                throw ValidationError("there is no numbering plan for \(country)")
            }
            return plan
        }
        try ContactCheck.run { line throws(MobileNumberError) in
            ["international": try MobileNumber(line, plans: plans).international]
        }
    }
}
