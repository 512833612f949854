import ArgumentParser

/// Where the server runs, and so what it may be asked to do.
enum ServerEnvironment: String, CaseIterable, ExpressibleByArgument {
    /// For real cards: no testing switches, keys from a file of their own, https to the outside.
    case production
    /// For trying and testing.
    case sandbox
}
