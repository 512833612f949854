/// A fault as the checker notes it, before anyone needs words for it.
struct Finding {
    enum Reason {
        /// The element must be there and is not, or is empty.
        case missing
        /// The element is there, but says nothing.
        case empty
        /// The value is not of this format, a place in the rule book.
        case format(Int32)
        /// The name occurs twice in its object.
        case duplicateName
        /// The value occurs twice in its array.
        case duplicateValue
        /// A rule in words.
        case rule(StaticString)
        /// A critical extension with this identifier is not known.
        case extensionUnknown(String)
    }

    let code: ErrorCode
    /// The node that is wrong, or the object that lacks a member.
    let node: Int
    /// The member that is lacking; nil if the node itself is wrong.
    let member: ElementName?
    let reason: Reason

    init(_ code: ErrorCode, at node: Int, member: ElementName? = nil, _ reason: Reason) {
        self.code = code
        self.node = node
        self.member = member
        self.reason = reason
    }
}
