/// The names of elements as `errorDetail` has them: `parent.child`, array elements by their array.
enum ElementPath {
    /// The name of one element.
    static func path(
        of place: Int,
        _ nodes: UnsafeBufferPointer<Node>,
        in bytes: UnsafeRawBufferPointer
    ) -> String {
        paths(of: [place], nodes, in: bytes)[place] ?? ""
    }

    /// The names of some elements, found in one walk, so that many cost little more than one.
    static func paths(
        of places: some Sequence<Int>,
        _ nodes: UnsafeBufferPointer<Node>,
        in bytes: UnsafeRawBufferPointer
    ) -> [Int: String] {
        var walk = Walk(nodes: nodes, bytes: bytes, wanted: places.sorted()[...])
        walk.visit(0, path: "")
        return walk.found
    }

    /// A walk through the nodes that goes down only where something wanted lies.
    private struct Walk {
        let nodes: UnsafeBufferPointer<Node>
        let bytes: UnsafeRawBufferPointer
        var wanted: ArraySlice<Int>
        var found: [Int: String] = [:]

        mutating func visit(_ place: Int, path: String) {
            while wanted.first == place {
                found[place] = path
                wanted.removeFirst()
            }
            let end = Int(nodes[place].next)
            let isObject = nodes[place].kind == .object
            var child = place + 1
            while child < end, let next = wanted.first, next < end {
                if next < Int(nodes[child].next) {
                    visit(child, path: isObject ? joined(path, child) : path)
                }
                child = Int(nodes[child].next)
            }
        }

        private func joined(_ path: String, _ child: Int) -> String {
            let name = NodeReader.name(of: nodes[child], in: bytes)
            return path.isEmpty ? name : "\(path).\(name)"
        }
    }
}
