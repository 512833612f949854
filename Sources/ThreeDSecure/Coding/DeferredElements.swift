/// Goes through an array whose elements were not kept, one at a time in the same small space.
enum DeferredElements {
    /// Calls a closure with the nodes of each element, its value first, and with the names that occur
    /// twice in it.
    static func forEach(
        of array: Node,
        in bytes: UnsafeRawBufferPointer,
        _ body: (UnsafeBufferPointer<Node>, [Int]) -> Void
    ) {
        guard array.isArray, array.count > 0 else { return }
        var scanner = Scanner(bytes, at: array.range.lowerBound + 1, defersCardRanges: false)
        for _ in 0..<array.count {
            scanner.skipWhitespace()
            // The syntax was checked when the message was scanned.
            guard (try? scanner.scanElement(at: scanner.position)) != nil else { return }
            let duplicates = scanner.duplicates
            scanner.nodes.withNodes { body($0, duplicates) }
            scanner.skipWhitespace()
            scanner.step()
        }
    }
}
