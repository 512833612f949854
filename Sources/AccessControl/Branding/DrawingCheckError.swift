/// Why a drawing is refused.
struct DrawingCheckError: Error, Equatable, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
