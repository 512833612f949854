/// Where a party of the sandbox listens, and how the others reach it.
package struct ServiceAddress: Sendable {
    /// The host name or address that the socket is bound to.
    package let host: String
    /// The port that the socket is bound to; 0 takes any free one.
    package let port: Int
    /// The URL by which other parties and browsers reach this one, without a slash at its end.
    package let publicURL: String

    package init(host: String, port: Int, publicURL: String) {
        self.host = host
        self.port = port
        self.publicURL = publicURL
    }
}
