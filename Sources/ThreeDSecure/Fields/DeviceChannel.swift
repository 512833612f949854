/// Where the cardholder is (`deviceChannel`).
public enum DeviceChannel: String, Sendable, CaseIterable {
    /// In an app with a 3-D Secure kit.
    case app = "01"
    /// In a browser.
    case browser = "02"
    /// Absent: the requestor initiated the authentication (3RI).
    case requestorInitiated = "03"
}
