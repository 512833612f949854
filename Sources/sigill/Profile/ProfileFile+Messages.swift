/// What the profile says about messages.
extension ProfileFile {
    struct MessageSettings: Decodable {
        let bindsCodeToOrigin: Bool
    }
}
