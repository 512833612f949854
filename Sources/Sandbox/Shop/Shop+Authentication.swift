import FoundationEssentials
import Hummingbird
import ThreeDSecure

/// Between the checkout and the result: the 3DS Method, the browser's data and the AReq.
extension Shop {
    /// A demonstration address: the sandbox asks nobody where they live.
    private static let address = AuthenticationAPIRequest.Address(
        line1: "Storgatan 1",
        city: "Stockholm",
        postCode: "111 22",
        country: "752"
    )

    func addAuthenticationRoutes(to router: Router<PartyContext>) {
        router.get("/purchases/:id/prepare") { _, context in
            let purchase = try purchase(named: context)
            guard case .prepared(_, let lookup) = purchase.stage else {
                return Response.redirect(to: "/purchases/\(purchase.id)", type: .normal)
            }
            return preparationPage(purchase, lookup)
        }
        router.refuseMethods(of: "/purchases/:id/prepare", except: .get)

        router.post("/purchases/:id/authenticate") { request, context in
            let purchase = try purchase(named: context)
            let body = try await request.bytes(as: MediaTypes.form, limit: Self.formLimit)
            let browser = browser(of: request, context, fields: try FormFields(body: body))
            return await authenticate(purchase, browser)
        }
        router.refuseMethods(of: "/purchases/:id/authenticate", except: .post)

        router.post("/three-ds-method/:id") { request, context in
            let purchase = try purchase(named: context)
            let body = try await request.bytes(as: MediaTypes.form, limit: Self.formLimit)
            return try takeMethodNotification(FormFields(body: body), of: purchase)
        }
        router.refuseMethods(of: "/three-ds-method/:id", except: .post)
    }

    private func preparationPage(_ purchase: Purchase, _ lookup: LookupDocument) -> Response {
        var policy = ContentPolicy()
        var values: [String: Any] = [
            "id": purchase.id,
            "storeName": purchase.storeName,
            "amount": purchase.amount,
        ]
        if let url = lookup.threeDSMethodURL, let data = lookup.threeDSMethodData,
            let origin = ContentPolicy.origin(of: url)
        {
            values["method"] = ["url": url, "data": data]
            policy.frames = [origin]
            policy.formTargets = [origin]
        }
        return pages.page("shop/prepare", values, policy: policy)
    }

    /// The ACS says through the browser that it has seen enough.
    private func takeMethodNotification(
        _ fields: FormFields,
        of purchase: Purchase
    ) throws -> Response {
        struct MethodData: Decodable {
            let threeDSServerTransID: String
        }
        guard let bytes = Base64URL.decode(fields["threeDSMethodData"] ?? ""),
            let data = try? JSONDecoder().decode(MethodData.self, from: Data(bytes))
        else { throw RequestRefusal(.badRequest, "threeDSMethodData cannot be read.") }
        _ = purchases.update(purchase.id) { purchase in
            guard case .prepared(_, let lookup) = purchase.stage,
                lookup.threeDSServerTransID == data.threeDSServerTransID.lowercased()
            else { return }
            purchase.isMethodCompleted = true
        }
        return pages.page(
            "shop/method-completed",
            [:],
            policy: ContentPolicy(mayBeFramedBySelf: true)
        )
    }

    private func authenticate(
        _ purchase: Purchase,
        _ browser: AuthenticationAPIRequest.Browser
    ) async -> Response {
        let result = Response.redirect(to: "/purchases/\(purchase.id)", type: .normal)
        // Only the first of two posts (a double click, a reload) goes on.
        let claimed = purchases.update(purchase.id) { purchase -> Purchase? in
            guard case .prepared = purchase.stage else { return nil }
            let before = purchase
            purchase.stage = .authenticating
            return before
        }
        guard case .prepared(let order, let lookup)?? = claimed.map({ $0?.stage }) else {
            return result
        }
        let isMethodCompleted = claimed??.isMethodCompleted ?? false
        let stage: Purchase.Stage
        do {
            let request = request(
                order,
                lookup,
                purchase,
                browser,
                completion: lookup.threeDSMethodURL == nil ? "U" : isMethodCompleted ? "Y" : "N"
            )
            stage = .authenticated(try await server.authenticate(request))
        } catch {
            stage = .failed(reason: error.reason)
        }
        _ = purchases.update(purchase.id) { $0.stage = stage }
        if case .authenticated(let document) = stage, document.outcome == .challenge {
            return Response.redirect(to: "/purchases/\(purchase.id)/challenge", type: .normal)
        }
        return result
    }

    private func request(
        _ order: Order,
        _ lookup: LookupDocument,
        _ purchase: Purchase,
        _ browser: AuthenticationAPIRequest.Browser,
        completion: String
    ) -> AuthenticationAPIRequest {
        AuthenticationAPIRequest(
            threeDSServerTransID: lookup.threeDSServerTransID,
            cardNumber: order.cardNumber.digits,
            cardExpiry: order.cardExpiry,
            cardholderName: order.cardHolder,
            merchant: settings.participatingMerchant.key,
            amount: order.amount.minorUnits,
            currency: order.amount.currency.numericCode,
            browser: browser,
            challengeWindowSize: order.windowSize.rawValue,
            notificationURL: "\(settings.address.publicURL)/notification/\(purchase.id)",
            threeDSCompInd: completion,
            challengePreference: order.preference,
            email: "customer@example.com",
            billingAddress: Self.address,
            shippingAddress: Self.address
        )
    }

    /// The data that EMV 3DS asks for: from the request itself, and from the page's script if one
    /// ran.
    private func browser(
        of request: Request,
        _ context: PartyContext,
        fields: FormFields
    ) -> AuthenticationAPIRequest.Browser {
        let hasScript = fields["javascript-enabled"] == "true"
        let accepted = request.headers[.acceptLanguage]?.prefix { !",;".contains($0) } ?? ""
        let language = fields["language"].flatMap { $0.isEmpty ? nil : $0 } ?? String(accepted)
        return AuthenticationAPIRequest.Browser(
            acceptHeader: String((request.headers[.accept] ?? "*/*").prefix(2048)),
            ip: context.remoteAddress,
            language: Self.shortened(language.isEmpty ? "en" : language),
            userAgent: String((request.headers[.userAgent] ?? "unknown").prefix(2048)),
            javascriptEnabled: hasScript,
            javaEnabled: hasScript ? fields["java-enabled"] == "true" : nil,
            colorDepth: hasScript ? fields["color-depth"] : nil,
            screenHeight: hasScript ? fields["screen-height"] : nil,
            screenWidth: hasScript ? fields["screen-width"] : nil,
            timeZoneOffset: hasScript ? fields["time-zone-offset"] : nil
        )
    }

    /// Cuts a language tag between subtags to the eight characters that 2.2.0 allows.
    private static func shortened(_ tag: String) -> String {
        var shortened = ""
        for subtag in tag.split(separator: "-") {
            let longer = shortened.isEmpty ? String(subtag) : "\(shortened)-\(subtag)"
            guard longer.count <= 8 else { break }
            shortened = longer
        }
        return shortened.isEmpty ? String(tag.prefix(8)) : shortened
    }
}
