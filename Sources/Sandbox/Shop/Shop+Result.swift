import Hummingbird

/// What became of a purchase: in words, in evidence, and in every message.
extension Shop {
    func addResultRoutes(to router: Router<PartyContext>) {
        router.get("/purchases/:id") { _, context in
            resultPage(await refreshed(try purchase(named: context)))
        }
        router.refuseMethods(of: "/purchases/:id", except: .get)

        // For the script beside the challenge: a cardholder who walks away leaves a result, too.
        router.get("/purchases/:id/status") { _, context in
            let purchase = await refreshed(try purchase(named: context))
            return Response.json(PurchaseStatus(isFinal: purchase.isFinal))
        }
        router.refuseMethods(of: "/purchases/:id/status", except: .get)

        router.get("/purchases/:id/messages") { _, context in
            await messagesPage(try purchase(named: context))
        }
        router.refuseMethods(of: "/purchases/:id/messages", except: .get)
    }

    private func resultPage(_ purchase: Purchase) -> Response {
        switch purchase.stage {
        case .prepared:
            return Response.redirect(to: "/purchases/\(purchase.id)/prepare", type: .normal)
        case .authenticating:
            return pages.page("shop/pending", values(of: purchase))
        case .authenticated(let document) where !document.isFinal:
            var values = values(of: purchase)
            values["isChallenge"] = true
            return pages.page("shop/pending", values)
        case .authenticated(let document):
            return pages.page("shop/result", resultValues(document, of: purchase))
        case .withoutAuthentication(let reason):
            var values = values(of: purchase)
            values["heading"] = "Purchase approved"
            values["isApproved"] = true
            values["explanation"] = "\(reason) The purchase went through without any window."
            return pages.page("shop/result", values)
        case .failed(let reason):
            var values = values(of: purchase)
            values["heading"] = "Purchase not completed"
            values["explanation"] = reason
            return pages.page("shop/result", values)
        }
    }

    private func values(of purchase: Purchase) -> [String: Any] {
        [
            "id": purchase.id,
            "storeName": purchase.storeName,
            "storePath": "/\(purchase.store.rawValue)",
            "amount": purchase.amount,
            "inboxURL": settings.inboxURL,
        ]
    }

    private func resultValues(
        _ document: AuthenticationDocument,
        of purchase: Purchase
    ) -> [String: Any] {
        let words = ResultWords(document, isSessionDataUnchanged: purchase.isSessionDataUnchanged)
        var values = values(of: purchase)
        values["heading"] = words.heading
        values["isApproved"] = words.isApproved
        values["explanation"] = words.explanation
        values["transStatus"] = document.transStatus ?? ""
        values["eci"] = document.eci ?? ""
        values["reason"] = document.transStatusReason ?? ""
        values["errorCode"] = document.error?.code ?? ""
        values["threeDSServerTransID"] = document.threeDSServerTransID
        values["cardholderInfo"] = document.cardholderInfo
        values["evidence"] = words.evidence.map { row in
            ["name": row.name, "value": row.value, "meaning": row.meaning]
        }
        values["hasMessages"] = true
        return values
    }

    private func messagesPage(_ purchase: Purchase) async -> Response {
        guard case .authenticated(let document) = purchase.stage else {
            var values = values(of: purchase)
            values["isEmpty"] = true
            return pages.page("shop/messages", values)
        }
        // A log that can't be had leaves the other one to be shown.
        async let own = try? server.messages(of: document.id)
        async let other = directoryServerMessages(of: document.threeDSServerTransID)
        let timeline = MessageTimeline(threeDSServer: await own, directoryServer: await other)
        var values = values(of: purchase)
        values["threeDSServerTransID"] = document.threeDSServerTransID
        values["missing"] = timeline.missing
        values["messages"] = timeline.messages.enumerated().map { index, message in
            Self.values(of: message, number: index + 1)
        }
        values["isEmpty"] = timeline.messages.isEmpty
        return pages.page("shop/messages", values)
    }

    private func directoryServerMessages(of transaction: String) async -> [LoggedMessage]? {
        let answer = await peers.get(
            "\(settings.directoryServerURL)/api/messages?threeDSServerTransID=\(transaction)",
            within: .seconds(3)
        )
        guard case .answered(200, let body) = answer else { return nil }
        return LoggedMessages(json: body)?.messages
    }

    private static func values(of message: LoggedMessage, number: Int) -> [String: Any] {
        [
            "number": number,
            "type": message.messageType ?? "Unreadable",
            "from": message.from.rawValue,
            "to": message.to.rawValue,
            "at": message.at,
            "time": String(message.at.dropFirst(11).prefix(12)),
            "observer": message.observer.rawValue,
            "isAccepted": message.verdict.accepted,
            "isReceived": message.direction == .received,
            "errorCode": message.verdict.errorCode ?? "",
            "detail": message.verdict.detail ?? "",
            "faults": message.verdict.faults.map(values(of:)),
            "text": message.text,
        ]
    }

    private static func values(of fault: LoggedVerdict.LoggedFault) -> [String: Any] {
        var values: [String: Any] = [
            "code": fault.code, "element": fault.element, "rule": fault.rule,
        ]
        // A section of a template is shown for every value but an absent one.
        if let found = fault.found {
            values["found"] = found
        }
        return values
    }
}

/// The body of `GET /purchases/{id}/status`.
private struct PurchaseStatus: Encodable {
    let isFinal: Bool
}

extension Purchase {
    /// Whether nothing more will happen to the purchase.
    fileprivate var isFinal: Bool {
        switch stage {
        case .prepared, .authenticating: false
        case .authenticated(let document): document.isFinal
        case .withoutAuthentication, .failed: true
        }
    }
}
