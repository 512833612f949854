import AccessControl

/// Everything that decides how the access control server is put together.
struct ACSSettings {
    let environment: ServerEnvironment
    let profile: IssuerProfile
    /// Cards to be enrolled at the start, if any.
    let cards: CardFile?
    let data: DataDirectory
    /// The file of the key ring; `nil` for the data directory's own, made if it is not there.
    let keys: String?
    let host: String
    let directoryPort: Int
    let windowPort: Int
    let operationsPort: Int
    let portalPort: Int
    /// The address of the window as browsers reach it.
    let windowURL: String
    /// The address of the account portal as browsers reach it.
    let portalURL: String
    /// The gateway that takes SMS and e-mail.
    let gatewayURL: String
    /// The clock that a test may set forward; `nil` without the testing switch.
    let testingClock: TestingClock?

    /// Refuses what production must not do.
    func validate() throws(SettingsError) {
        guard environment == .production else { return }
        guard testingClock == nil else {
            throw SettingsError(
                "--testing-clock is refused in production: time must be the system's"
            )
        }
        guard keys != nil else {
            throw SettingsError("production needs --keys: a key file of its own")
        }
        guard windowURL.hasPrefix("https://") else {
            throw SettingsError("production needs a --window-url with https, found \(windowURL)")
        }
        guard portalURL.hasPrefix("https://") else {
            throw SettingsError("production needs a --portal-url with https, found \(portalURL)")
        }
        guard gatewayURL.hasPrefix("https://") else {
            throw SettingsError("production needs a --gateway with https, found \(gatewayURL)")
        }
        guard profile.hashing.logN >= Self.leastHashingCost else {
            throw SettingsError(
                "production needs hashing.logN of \(Self.leastHashingCost) or more, found \(profile.hashing.logN)"
            )
        }
        guard cards == nil else {
            throw SettingsError("--cards holds test cards and is refused in production")
        }
    }

    /// What a guess at a password must cost at least: 16 MB and some 50 ms.
    private static let leastHashingCost = 14
}
