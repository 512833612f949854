import AccessControl

/// A step that failed in here, with what the cardholder needs to try again.
struct StepFailure: Error {
    let ticket: WindowTicket
    let cause: any Error
}
