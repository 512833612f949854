/// Brings the result of a challenge to the Directory Server.
package protocol ResultsReporter: Sendable {
    /// Sends one RReq and waits for its RRes.
    func report(_ report: ResultsReport) async -> ResultsOutcome
}
