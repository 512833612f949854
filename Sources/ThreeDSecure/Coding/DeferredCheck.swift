/// Checks the elements of arrays that the first pass did not keep, one at a time.
enum DeferredCheck {
    static func faults(after checker: Checker, heading: Heading, reader: MessageReader) -> [Fault] {
        var faults: [Fault] = []
        for (node, element) in checker.deferred {
            let parent = ElementPath.path(of: node, checker.nodes, in: checker.bytes)
            let array = checker.nodes[node]
            DeferredElements.forEach(of: array, in: checker.bytes) { nodes, duplicates in
                guard faults.count < Checker.maximumFindings else { return }
                let inner = check(nodes, duplicates, as: element, like: checker)
                guard !inner.findings.isEmpty else { return }
                let report = FaultReport(
                    checker.bytes,
                    nodes,
                    heading: heading,
                    reader: reader,
                    parent: parent
                )
                faults += report.faults(inner.findings)
            }
        }
        return faults
    }

    private static func check(
        _ nodes: UnsafeBufferPointer<Node>,
        _ duplicates: [Int],
        as element: CompiledTable.Alternative,
        like outer: Checker
    ) -> Checker {
        var checker = Checker(
            outer.bytes,
            nodes,
            in: outer.circumstances,
            version: outer.version,
            recognisedExtensions: outer.recognisedExtensions,
            isElement: true
        )
        for duplicate in duplicates {
            checker.note(Finding(.duplicateElement, at: duplicate, .duplicateName))
        }
        checker.checkElement(0, as: element)
        checker.checkRanges(in: 0)
        return checker
    }
}
