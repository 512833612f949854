/// The nodes of a scan in memory of their own, without the checks that an array makes each time.
struct NodeBuffer: ~Copyable {
    private var base: UnsafeMutablePointer<Node>
    private var capacity = 96
    private(set) var count = 0

    init() {
        base = .allocate(capacity: capacity)
    }

    deinit {
        base.deallocate()
    }

    /// A node; the place must be below `count`.
    subscript(place: Int) -> Node {
        @inline(__always) get { base[place] }
        @inline(__always) set { base[place] = newValue }
    }

    @inline(__always)
    mutating func append(_ node: Node) {
        if count == capacity { grow() }
        base[count] = node
        count += 1
    }

    /// Forgets all nodes from a place on.
    mutating func truncate(to count: Int) {
        self.count = count
    }

    func withNodes<Result>(_ body: (UnsafeBufferPointer<Node>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: base, count: count))
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Node>.allocate(capacity: capacity * 2)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}
