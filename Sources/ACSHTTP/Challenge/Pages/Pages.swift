import AccessControl
import HTTPTypes
import Hummingbird

/// Shows the screens of the domain as pages.
struct Pages: Sendable {
    let templates: PageTemplates
    let writer: PageWriter
    let files: StaticFiles
    let address: WindowAddress

    /// The page for what the server answered.
    ///
    /// - Parameters:
    ///   - answer: What it answered.
    ///   - language: The language for a page that belongs to no transaction.
    /// - Returns: The page.
    func page(for answer: WindowAnswer, in language: Language) -> WrittenPage {
        switch answer {
        case .screen(.enterCode(let screen)): enterCode(screen)
        case .screen(.askQuestions(let screen)): questions(screen)
        case .screen(.enterContacts(let screen)): contacts(screen)
        case .screen(.confirmContacts(let screen)): summary(screen)
        case .screen(.callService(let screen)): callService(screen)
        case .screen(.ended(let screen)): ended(screen)
        case .fault(let fault): faulty(fault)
        case .unknown: plain(.unknown, status: .notFound, in: language)
        }
    }

    /// A page that leads nowhere.
    func plain(
        _ reason: PlainPage.Reason,
        status: HTTPResponse.Status,
        in language: Language,
        retry: WindowTicket? = nil
    ) -> WrittenPage {
        let texts = writer.texts(in: language)
        let page = PlainPage(reason, retry: retry, texts)
        return write(page, title: page.headline, texts, status: status)
    }

    /// The page of the 3DS Method.
    func method(_ data: MethodData, in language: Language) -> WrittenPage {
        let texts = writer.texts(in: language)
        return write(
            MethodPage(data),
            title: texts[.pageMethodTitle],
            texts,
            formTarget: data.notification
        )
    }

    /// The language that a browser asks for first, of those that the issuer speaks (S23).
    func language(of request: Request) -> Language {
        Language.preferred(
            by: request.headers[.acceptLanguage] ?? "",
            among: writer.profile.languages
        ) ?? writer.profile.firstLanguage
    }

    // MARK: - Screens

    private func enterCode(_ screen: EnterCodeScreen) -> WrittenPage {
        let format = writer.format(screen.language)
        let texts = writer.texts(
            in: screen.language,
            ["time": format.time(screen.expiresAt), "length": String(screen.codeLength)]
        )
        let page = EnterCodePage(screen, texts, format)
        let title = page.isWrong ? TextKey.windowWrongTitle : .windowTitle
        return write(page, title: texts[title], texts)
    }

    private func ended(_ screen: EndScreen) -> WrittenPage {
        let texts = writer.texts(in: screen.language)
        return write(EndPage(screen, texts, writer.format(screen.language)), texts)
    }

    private func faulty(_ fault: WindowFault) -> WrittenPage {
        let texts = writer.texts(in: fault.language)
        return write(EndPage(fault, texts), texts)
    }

    private func write(_ page: EndPage, _ texts: PageTexts) -> WrittenPage {
        write(page, title: page.headline, texts, formTarget: page.wayBack?.target)
    }

    // MARK: - Writing

    func write(
        _ content: some PageContent,
        title: String,
        _ texts: PageTexts,
        status: HTTPResponse.Status = .ok,
        formTarget: FormTarget? = nil
    ) -> WrittenPage {
        WrittenPage(
            html: templates.page(content, in: frame(title: title, texts)),
            status: status,
            formTarget: formTarget
        )
    }

    private func frame(title: String, _ texts: PageTexts) -> PageFrame {
        writer.frame(
            title: title,
            texts,
            assets: PageFrame.Assets(
                files,
                prefix: address.prefix,
                style: "window.css",
                script: "window.js"
            ),
            routes: WindowRoutes(address)
        )
    }
}
