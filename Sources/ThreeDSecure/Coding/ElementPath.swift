/// The name of an element as `errorDetail` has it: `parent.child`, array elements by their array.
enum ElementPath {
    static func path(
        of place: Int,
        _ nodes: UnsafeBufferPointer<Node>,
        in bytes: UnsafeRawBufferPointer
    ) -> String {
        var names: [String] = []
        var position = 0
        // Each container on the way down is the last one that starts before the place.
        while position < place {
            var child = position + 1
            while Int(nodes[child].next) <= place { child = Int(nodes[child].next) }
            if nodes[child].nameCount > 0 || nodes[position].kind == .object {
                names.append(NodeReader.name(of: nodes[child], in: bytes))
            }
            position = child
        }
        return names.joined(separator: ".")
    }
}
