/// The drawing over the end of a challenge.
enum EndSign {
    case tick
    case lock
    case clock
    case cross
    case exclamation

    /// The colours that go with it.
    var tone: String {
        switch self {
        case .tick: "good"
        case .lock, .exclamation: "bad"
        case .clock, .cross: "calm"
        }
    }
}
