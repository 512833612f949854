import AccessControl
import HTTPTypes
import Hummingbird

/// Writes the pages of the portal.
struct PortalPages: Sendable {
    let templates: PageTemplates
    let writer: PageWriter
    let files: StaticFiles
    let address: PortalAddress

    /// A page of someone.
    func write(
        _ content: some PageContent,
        title: String,
        _ texts: PageTexts,
        _ turn: PortalTurn,
        status: HTTPResponse.Status = .ok
    ) -> Response {
        let shell = PortalShell(
            style: files.path(of: "portal.css"),
            turn: turn,
            texts: texts,
            languages: choices(turn.language)
        )
        var response = response(content, title: title, texts, shell, status)
        for cookie in turn.cookies {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return response
    }

    /// Leads to another page of the portal.
    ///
    /// 303, so that a form is not sent twice by going back (RFC 9110, section 15.4.4).
    func redirect(to route: PortalRoute, _ turn: PortalTurn) -> Response {
        var response = Response(status: .seeOther, headers: headers)
        response.headers[.location] = route.path
        for cookie in turn.cookies {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return response
    }

    /// The page for a request of which nothing could be found out.
    func failure(_ status: HTTPResponse.Status, in language: Language) -> Response {
        let texts = writer.texts(in: language)
        let content = PortalNoticePage(
            reason: "failure",
            headline: texts[.portalErrorFailureTitle],
            paragraphs: [texts[.portalErrorFailureText]],
            link: .init(path: PortalRoute.start.path, name: texts[.portalErrorStart])
        )
        let shell = PortalShell(style: files.path(of: "portal.css"))
        return response(content, title: content.headline, texts, shell, status)
    }

    func texts(_ turn: PortalTurn, _ more: [String: String] = [:]) -> PageTexts {
        writer.texts(in: turn.language, more)
    }

    private func choices(_ chosen: Language) -> [PortalShell.Choice] {
        writer.profile.languages.map { language in
            PortalShell.Choice(
                code: language.rawValue,
                name: writer.texts(in: language)[.portalLanguageName],
                isChosen: language == chosen
            )
        }
    }

    private func response(
        _ content: some PageContent,
        title: String,
        _ texts: PageTexts,
        _ shell: PortalShell,
        _ status: HTTPResponse.Status
    ) -> Response {
        let frame = writer.frame(
            title: title == texts[.portalTitle] ? title : title + " – " + texts[.portalTitle],
            texts,
            assets: PageFrame.Assets(files, prefix: "", style: "window.css", script: "window.js"),
            routes: shell
        )
        var headers = headers
        headers[.contentType] = "text/html; charset=utf-8"
        return Response(
            status: status,
            headers: headers,
            body: ResponseBody(
                byteBuffer: ByteBuffer(string: templates.page(content, in: frame))
            )
        )
    }

    /// What keeps the pages from being misused.
    ///
    /// They need no script, so none runs; nobody may put them in a frame. The referrer goes to the
    /// portal itself, for without it browsers send no `Origin` with forms.
    private var headers: HTTPFields {
        let policy = [
            "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'",
            "base-uri 'none'", "frame-ancestors 'none'",
        ]
        var headers: HTTPFields = [
            .contentSecurityPolicy: policy.joined(separator: "; "),
            .cacheControl: "no-store",
        ]
        var more = [
            "Referrer-Policy": "same-origin",
            "X-Frame-Options": "DENY",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        ]
        if address.isSecure { more["Strict-Transport-Security"] = "max-age=31536000" }
        for (name, value) in more {
            guard let name = HTTPField.Name(name) else { continue }
            headers[name] = value
        }
        return headers
    }
}
