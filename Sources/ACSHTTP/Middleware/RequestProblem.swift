import HTTPTypes

/// What is wrong with a request before anything of it is understood; the sender's fault.
enum RequestProblem: Error, Equatable {
    case methodNotAllowed([HTTPRequest.Method])
    case mediaTypeUnsupported
    case bodyTooLarge
    /// Not the form, or not the JSON, that belongs here.
    case malformed
}
