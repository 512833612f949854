/// One value of a scanned message: where its name and its bytes stand, and what it is.
///
/// Nodes stand in the order of the text, a container before its members; `next` leads past the
/// whole subtree.
struct Node: Sendable {
    enum Kind: UInt8 {
        case string
        case number
        case boolean
        case null
        case object
        case array
        /// An array whose elements were checked for syntax but not kept (`cardRangeData`).
        case deferredArray
    }

    var nameStart: UInt32 = 0
    var nameCount: UInt32 = 0
    /// The first byte of the value; of a string, the first after the quotation mark.
    var start: UInt32 = 0
    /// The byte after the value; of a string, the closing quotation mark.
    var end: UInt32 = 0
    /// The node after this one and everything inside it.
    var next: UInt32 = 0
    /// The characters of a string, or the members or elements of a container.
    var count: UInt32 = 0
    var name = ElementName.unknown
    var kind = Kind.null
    var hasEscapes = false
    var nameHasEscapes = false

    var range: Range<Int> { Int(start)..<Int(end) }
    var nameRange: Range<Int> { Int(nameStart)..<Int(nameStart + nameCount) }

    /// Whether the value says nothing: null, or a string, object or array of length zero.
    var isEmpty: Bool {
        switch kind {
        case .null: true
        case .string: start == end
        case .object, .array, .deferredArray: count == 0
        case .number, .boolean: false
        }
    }

    var isArray: Bool { kind == .array || kind == .deferredArray }
}
