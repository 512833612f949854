import AccessControl

/// Why a change is taken back as a whole.
struct SaveRefusal: Error {
    let outcome: SaveOutcome
}
