import AccessControl

/// What every page has: language, title, the two marks, the files and where its forms go.
struct PageFrame: Sendable {
    let language: String
    let title: String
    let issuer: String
    let issuerInitial: String
    let programme: String
    let text: PageTexts
    let service: ServiceLine
    let assets: Assets
    let routes: Routes

    /// The paths of the files.
    struct Assets: Sendable {
        let style: String
        let script: String
        let icon: String
    }

    /// The paths of the window's steps.
    struct Routes: Sendable {
        let code: String
        let resend: String
        let cancel: String
        let window: String
    }
}
