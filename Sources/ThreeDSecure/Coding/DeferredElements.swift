/// Goes through an array whose elements were not kept, one at a time in the same small space.
enum DeferredElements {
    /// Calls a closure with each element scanned, its value at node 0.
    static func forEach<Failure: Error>(
        of node: Node,
        in bytes: UnsafeRawBufferPointer,
        _ body: (borrowing Scanner) throws(Failure) -> Void
    ) throws(Failure) {
        guard node.isArray, node.count > 0 else { return }
        var scanner = Scanner(bytes, at: node.range.lowerBound + 1, defersCardRanges: false)
        for _ in 0..<node.count {
            scanner.skipWhitespace()
            scanner.restart(at: scanner.position)
            // The syntax was checked when the message was scanned.
            guard (try? scanner.scanElement()) != nil else { return }
            try body(scanner)
            scanner.skipWhitespace()
            scanner.restart(at: scanner.position + 1)
        }
    }
}
