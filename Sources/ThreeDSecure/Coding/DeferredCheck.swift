/// Checks the elements of arrays that the first pass did not keep, one at a time.
enum DeferredCheck {
    static func faults(after checker: Checker, heading: Heading, reader: MessageReader) -> [Fault] {
        var faults: [Fault] = []
        for (node, element) in checker.deferred {
            let parent = ElementPath.path(of: node, checker.nodes, in: checker.bytes)
            DeferredElements.forEach(of: checker.nodes[node], in: checker.bytes) { scanner in
                guard faults.count < Checker.maximumFindings else { return }
                scanner.nodes.withUnsafeBufferPointer { nodes in
                    var inner = Checker(
                        checker.bytes,
                        nodes,
                        in: checker.circumstances,
                        version: checker.version,
                        recognisedExtensions: checker.recognisedExtensions
                    )
                    for duplicate in scanner.duplicates {
                        inner.note(Finding(.duplicateElement, at: duplicate, .duplicateName))
                    }
                    inner.checkElement(0, as: element)
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
        }
        return faults
    }
}
