/// What this library takes on purpose although a strict reading refuses it.
///
/// Each is in `docs/conformance.md` with its reason.
enum ToleratedDivergence {
    /// An empty object where a Directory Server sends `{}` instead of leaving the element out.
    ///
    /// All its members are optional, so that nothing is lost.
    static func allowsEmpty(_ node: Node) -> Bool {
        node.kind == .object && node.name == ElementName(.threeDSRequestorPriorAuthenticationInfo)
    }
}
