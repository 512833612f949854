/// The size of the frame that the requestor gives to the challenge (`challengeWindowSize`).
public enum ChallengeWindowSize: String, Sendable, CaseIterable {
    /// 01: 250 by 400 pixels.
    case small = "01"
    /// 02: 390 by 400 pixels.
    case medium = "02"
    /// 03: 500 by 600 pixels.
    case large = "03"
    /// 04: 600 by 400 pixels.
    case wide = "04"
    /// 05: the whole window.
    case fullScreen = "05"

    /// The width in pixels; nil for the whole window.
    public var width: Int? {
        switch self {
        case .small: 250
        case .medium: 390
        case .large: 500
        case .wide: 600
        case .fullScreen: nil
        }
    }

    /// The height in pixels; nil for the whole window.
    public var height: Int? {
        switch self {
        case .small, .medium, .wide: 400
        case .large: 600
        case .fullScreen: nil
        }
    }
}
