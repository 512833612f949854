package import FoundationEssentials
package import Hummingbird
package import Logging

/// The inbox of the sandbox: every SMS and e-mail that would have left, on one page.
///
/// Takes messages as an operator's gateway would, keeps the latest 500 in memory and shows them to
/// people (a page) and to tests (JSON).
package struct Inbox: Sendable {
    let settings: InboxSettings
    let now: @Sendable () -> Date
    let logger: Logger
    let pages: PageLibrary
    let files: StaticFiles
    let store = InboxMessageStore()

    /// - Throws: If the templates or files that belong to the program cannot be read.
    package init(
        settings: InboxSettings,
        now: @escaping @Sendable () -> Date,
        logger: Logger
    ) throws {
        self.settings = settings
        self.now = now
        self.logger = logger
        self.pages = try PageLibrary()
        self.files = try StaticFiles()
    }

    package func application(
        onRunning: @escaping RunningHandler = { _ in }
    ) -> some ApplicationProtocol {
        let router = Router(context: PartyContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ErrorPageMiddleware(pages: pages))
        let interface = router.group().add(middleware: ProblemMiddleware())
        InboxGateway(store: store, now: now).addRoutes(to: interface)
        interface.get("/api/messages") { request, _ in
            let messages = store.messages(to: recipient(in: request)).map(\.message)
            return Response.json(InboxMessages(messages: messages))
        }
        interface.refuseMethods(of: "/api/messages", except: .get)
        files.addRoutes(to: router)
        addPages(to: router)
        addEmailPages(to: router)
        return PartyApplication.make(
            responder: router.buildResponder(),
            name: "sandbox-inbox",
            address: settings.address,
            logger: logger,
            onRunning: onRunning
        )
    }

    private func addPages(to router: Router<PartyContext>) {
        router.get("/") { request, _ in
            // E-mails are shown as pages in frames.
            pages.page(
                "inbox/page",
                values(for: request),
                policy: ContentPolicy(frames: ["'self'"])
            )
        }
        router.refuseMethods(of: "/", except: .get)
        // The list alone, for the script that keeps the page up to date.
        router.get("/list") { request, _ in
            pages.page("inbox/list", values(for: request))
        }
        router.refuseMethods(of: "/list", except: .get)
    }

    /// An e-mail as its page, in a browser's closest custody: see ``EmailView``.
    private func addEmailPages(to router: Router<PartyContext>) {
        router.get("/emails/:number") { _, context in
            guard let number = context.parameters.get("number", as: Int.self),
                let html = store.message(number)?.html
            else { throw HTTPError(.notFound) }
            return EmailView(html: html).response
        }
        router.refuseMethods(of: "/emails/:number", except: .get)
    }

    private func recipient(in request: Request) -> String? {
        request.uri.queryParameters["to"].map(String.init)
    }

    private func values(for request: Request) -> [String: Any] {
        let recipient = recipient(in: request)
        let messages = store.messages(to: recipient)
        func shown(_ channel: InboxMessage.Channel) -> [[String: Any]] {
            messages.filter { $0.message.channel == channel }.map(Self.values)
        }
        var values: [String: Any] = ["sms": shown(.sms), "emails": shown(.email)]
        // A section of a template is shown for every value but an absent one.
        if let shopURL = settings.shopURL {
            values["shop"] = ["url": shopURL]
        }
        if let recipient {
            values["recipient"] = recipient
        }
        return values
    }

    private static func values(of number: Int, _ message: InboxMessage) -> [String: Any] {
        var values: [String: Any] = [
            "to": message.to,
            "subject": message.subject ?? "",
            "text": message.text,
            "receivedAt": message.receivedAt,
            "time": String(message.receivedAt.dropFirst(11).prefix(8)),
        ]
        if message.html != nil {
            values["page"] = ["number": String(number)]
        }
        return values
    }
}
