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
    /// The paths that the templates of this side lead to, by the names of its properties.
    let routes: any Sendable

    /// The paths of the files.
    struct Assets: Sendable {
        let style: String
        let script: String
        let icon: String
        /// The issuer's colours, where it has its own.
        let brand: String?
        /// The issuer's logo, where it has one.
        let logo: String?

        /// Finds the paths of a side's files.
        ///
        /// - Parameters:
        ///   - files: All files.
        ///   - prefix: What stands before each path, for a side behind a proxy.
        ///   - style: The style sheet of this side, by its name in the folder.
        ///   - script: Its script, likewise.
        init(_ files: StaticFiles, prefix: String, style: String, script: String) {
            self.style = prefix + files.path(of: style)
            self.script = prefix + files.path(of: script)
            icon = prefix + files.path(of: "icon.svg")
            brand = files.path(of: .style).map { prefix + $0 }
            logo = files.path(of: .logo).map { prefix + $0 }
        }
    }
}
