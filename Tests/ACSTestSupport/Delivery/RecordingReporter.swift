package import AccessControl

/// Plays the Directory Server for results, and keeps them for the test.
package actor RecordingReporter: ResultsReporter {
    package private(set) var reports: [ResultsReport] = []
    private var outcome = ResultsOutcome.acknowledged

    package init() {}

    /// What comes of every further report.
    package func answer(with outcome: ResultsOutcome) { self.outcome = outcome }

    package func report(_ report: ResultsReport) -> ResultsOutcome {
        reports.append(report)
        return outcome
    }
}
