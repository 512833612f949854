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

    /// The name of a member: where it stands between its quotation marks, and which it is.
    struct Name {
        var start: UInt32 = 0
        var count: UInt32 = 0
        var element = ElementName.unknown
        var hasEscapes = false
    }

    let nameStart: UInt32
    let nameCount: UInt32
    /// The first byte of the value; of a string, the first after the quotation mark.
    let start: UInt32
    /// The byte after the value; of a string, the closing quotation mark.
    let end: UInt32
    /// The node after this one and everything inside it.
    let next: UInt32
    /// The characters of a string, or the members or elements of a container.
    let count: UInt32
    let name: ElementName
    let kind: Kind
    let hasEscapes: Bool
    let nameHasEscapes: Bool

    @inline(__always)
    init(
        _ name: Name,
        _ kind: Kind,
        _ range: Range<Int>,
        next: Int,
        count: Int = 0,
        hasEscapes: Bool = false
    ) {
        nameStart = name.start
        nameCount = name.count
        self.name = name.element
        nameHasEscapes = name.hasEscapes
        self.kind = kind
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        self.next = UInt32(truncatingIfNeeded: next)
        self.count = UInt32(truncatingIfNeeded: count)
        self.hasEscapes = hasEscapes
    }

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
