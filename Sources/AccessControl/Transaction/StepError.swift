/// Why an event could not be applied.
enum StepError: Error {
    /// Others kept changing the transaction; nothing was done.
    case contended
}
