/// What the issuer decides about the messages that leave.
package struct MessagePolicy: Hashable, Sendable {
    /// Whether an SMS with a code ends in the line that binds the code to its site, for browsers that
    /// fill codes in (WICG, Origin-bound one-time codes delivered via SMS).
    package let bindsCodeToOrigin: Bool

    package init(bindsCodeToOrigin: Bool) {
        self.bindsCodeToOrigin = bindsCodeToOrigin
    }
}
