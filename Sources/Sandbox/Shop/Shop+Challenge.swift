import Hummingbird
import Logging
import ThreeDSecure

/// The page with the ACS's window in a frame, and the way back out of it.
extension Shop {
    func addChallengeRoutes(to router: Router<PartyContext>) {
        router.get("/purchases/:id/challenge") { _, context in
            let purchase = await refreshed(try purchase(named: context))
            guard case .authenticated(let document) = purchase.stage,
                let url = document.acsURL, let creq = document.creq,
                let origin = ContentPolicy.origin(of: url)
            else { return Response.redirect(to: "/purchases/\(purchase.id)", type: .normal) }
            return pages.page(
                "shop/challenge",
                challengeValues(purchase, url: url, creq: creq),
                policy: ContentPolicy(frames: [origin], formTargets: [origin])
            )
        }
        router.refuseMethods(of: "/purchases/:id/challenge", except: .get)

        router.post("/notification/:id") { request, context in
            let purchase = try purchase(named: context)
            let body = try await request.bytes(as: MediaTypes.form, limit: Self.notificationLimit)
            return await takeNotification(try FormFields(body: body), of: purchase)
        }
        router.refuseMethods(of: "/notification/:id", except: .post)
    }

    private func challengeValues(
        _ purchase: Purchase,
        url: String,
        creq: String
    ) -> [String: Any] {
        let size = ChallengeWindowSize(rawValue: purchase.windowSize) ?? .fullScreen
        return [
            "id": purchase.id,
            "storeName": purchase.storeName,
            "amount": purchase.amount,
            "inboxURL": settings.inboxURL,
            "acsURL": url,
            "creq": creq,
            "sessionData": purchase.sessionData,
            "size": size.rawValue,
            "width": size.width.map(String.init) ?? "100%",
            "height": size.height.map(String.init) ?? "100%",
        ]
    }

    /// Takes what the ACS sent through the browser.
    ///
    /// It is passed on to be recorded and judged; the result comes from the 3DS Server alone.
    private func takeNotification(_ fields: FormFields, of purchase: Purchase) async -> Response {
        if case .authenticated(let document) = purchase.stage {
            let response = ChallengeResponseRequest(cres: fields["cres"], erro: fields["erro"])
            do {
                let updated = try await server.send(response, of: document.id)
                note(updated, of: purchase)
            } catch {
                logger.notice(
                    "an answer of the challenge was not taken",
                    metadata: ["reason": "\(error.reason)"]
                )
            }
        }
        let isUnchanged = fields["threeDSSessionData"] == purchase.sessionData
        _ = purchases.update(purchase.id) { $0.isSessionDataUnchanged = isUnchanged }
        return pages.page(
            "shop/notification",
            ["id": purchase.id],
            policy: ContentPolicy(mayBeFramedBySelf: true)
        )
    }

    /// The purchase with the newest state that the 3DS Server knows.
    func refreshed(_ purchase: Purchase) async -> Purchase {
        // Without an answer the state known so far is shown; the next look asks again.
        guard case .authenticated(let document) = purchase.stage, !document.isFinal,
            let updated = try? await server.authentication(document.id)
        else { return purchase }
        note(updated, of: purchase)
        return purchases[purchase.id] ?? purchase
    }

    /// Keeps a newer state; a final one is never replaced by one that is not.
    private func note(_ document: AuthenticationDocument, of purchase: Purchase) {
        _ = purchases.update(purchase.id) { purchase in
            if case .authenticated(let known) = purchase.stage, known.isFinal, !document.isFinal {
                return
            }
            purchase.stage = .authenticated(document)
        }
    }
}
