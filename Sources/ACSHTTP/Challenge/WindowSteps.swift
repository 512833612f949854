import AccessControl
import Hummingbird
import ThreeDSecure

/// Takes the steps of a cardholder through the window.
///
/// It keeps nothing between them: each form brings its ticket along.
struct WindowSteps: Sendable {
    let server: AccessControlServer
    let pages: Pages
    let forms: FormReader
    private let messages = MessageReader(receiver: .accessControlServer, versions: [.v220])

    init(server: AccessControlServer, pages: Pages, forms: FormReader) {
        self.server = server
        self.pages = pages
        self.forms = forms
    }

    func take(
        _ step: WindowStep,
        _ request: Request,
        _ context: BrowserRequestContext
    ) async throws -> Response {
        let form = try await forms.read(request, context)
        let language = pages.language(of: request)
        if step == .open { return pages.page(for: try await open(form), in: language).response }
        guard let ticket = form.ticket else {
            return pages.page(for: .unknown, in: language).response
        }
        do {
            return pages.page(for: try await take(step, ticket, form), in: language).response
        } catch {
            throw StepFailure(ticket: ticket, cause: error)
        }
    }

    private func take(
        _ step: WindowStep,
        _ ticket: WindowTicket,
        _ form: Form
    ) async throws -> WindowAnswer {
        switch step {
        case .enterCode: try await server.enterCode(form["code"] ?? "", ticket: ticket)
        case .resend: try await server.resendCode(ticket: ticket)
        case .cancel: try await server.cancel(ticket: ticket)
        case .update: try await server.requestUpdate(ticket: ticket)
        case .leaveUpdate: try await server.leaveUpdate(ticket: ticket)
        case .answer:
            try await server.answerQuestions(form.answers, from: form.firstQuestion, ticket: ticket)
        case .review: try await server.reviewContacts(form.contacts, ticket: ticket)
        case .edit: try await server.editContacts(form.contacts, ticket: ticket)
        case .confirm: try await server.confirmContacts(form.contacts, ticket: ticket)
        case .open, .look: try await server.look(ticket: ticket)
        }
    }

    /// The form of the merchant's page: `creq`, base64url, and maybe `threeDSSessionData`, which comes
    /// back unchanged with the CRes (EMV 3DS 2.2.0, at most 1024 characters).
    private func open(_ form: Form) async throws -> WindowAnswer {
        guard let creq = form["creq"], let bytes = Base64URL.decode(creq) else {
            throw RequestProblem.malformed
        }
        let sessionData = form["threeDSSessionData"]
        guard (sessionData?.unicodeScalars.count ?? 0) <= Self.longestSessionData else {
            throw RequestProblem.malformed
        }
        switch messages.read(bytes) {
        case .refused(let refusal):
            return try await server.refuseWindow(refusal, sessionData: sessionData)
        case .accepted(let message):
            // Only a CReq comes this way; an Erro least of all would be answered with an Erro.
            guard let request = ChallengeRequest(message) else { throw RequestProblem.malformed }
            return try await server.openWindow(request, sessionData: sessionData)
        }
    }

    private static let longestSessionData = 1_024
}

extension Form {
    /// The ticket that every form of the window carries.
    fileprivate var ticket: WindowTicket? {
        guard let transaction = self["transaction"].flatMap({ TransactionID($0) }),
            let token = self["token"]
        else { return nil }
        return WindowTicket(transaction: transaction, token: token)
    }
}
