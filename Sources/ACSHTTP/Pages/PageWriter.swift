import AccessControl

/// Finds the words for a page: the texts of its language, with the issuer's names and hours in them.
struct PageWriter: Sendable {
    let profile: IssuerProfile
    let texts: TextCatalogue
    let clock: WallClock

    func texts(in language: Language, _ more: [String: String] = [:]) -> PageTexts {
        let hours = profile.customerService.hours
        let values = [
            "programme": profile.programmeName,
            "issuer": profile.issuerName,
            "opens": String(hours.opensAtHour),
            "closes": String(hours.closesAtHour),
        ]
        return PageTexts(texts, in: language, values: values.merging(more) { $1 })
    }

    func format(_ language: Language) -> LanguageFormat {
        LanguageFormat(
            language,
            texts: texts,
            timeZone: profile.customerService.hours.timeZone
        )
    }

    var service: ServiceLine { ServiceLine(profile.customerService, at: clock.now) }

    /// What a page has around its middle.
    ///
    /// - Parameters:
    ///   - title: What the browser shows as its title.
    ///   - texts: Its texts.
    ///   - assets: The files of its side.
    ///   - routes: The paths of its side, by the names that its templates use.
    /// - Returns: The frame.
    func frame(
        title: String,
        _ texts: PageTexts,
        assets: PageFrame.Assets,
        routes: any Sendable
    ) -> PageFrame {
        PageFrame(
            language: texts.language.rawValue,
            title: title,
            issuer: profile.issuerName,
            issuerInitial: profile.issuerName.prefix(1).uppercased(),
            programme: profile.programmeName,
            text: texts,
            service: service,
            assets: assets,
            routes: routes
        )
    }
}
