import AccessControl

/// A page that says something and leads on.
struct PortalNoticePage: PageContent {
    static let template = "portal-notice"

    let reason: String
    let headline: String
    let paragraphs: [String]
    let link: Link?

    struct Link: Sendable {
        let path: String
        let name: String
    }
}
