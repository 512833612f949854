import FoundationEssentials
import Hummingbird
import ThreeDSecure

/// The cart with the card form, and what happens when it is sent.
extension Shop {
    func addCheckoutRoutes(to router: Router<PartyContext>) {
        for store in [Store.participating, .other] {
            let path = RouterPath("/\(store.rawValue)")
            router.get(path) { request, _ in
                let query = try FormFields(query: request.uri.query)
                var form = CheckoutForm(query, store: store)
                // A link may choose one of the test cards by its number alone.
                if let card = settings.testCards.first(where: { $0.number == form.cardNumber }) {
                    form.cardExpiry = Self.shownExpiry(card.expiry)
                    form.cardHolder = card.holder
                }
                return checkoutPage(form, of: store)
            }
            router.post(path) { request, _ in
                let body = try await request.bytes(as: MediaTypes.form, limit: Self.formLimit)
                return await buy(CheckoutForm(try FormFields(body: body), store: store), in: store)
            }
            router.refuseMethods(of: path, except: .get, .post)
        }
    }

    private func buy(_ form: CheckoutForm, in store: Store) async -> Response {
        let order: Order
        do {
            order = try form.order()
        } catch {
            return checkoutPage(form, of: store, mistake: error)
        }
        var purchase = Purchase(
            id: makeUUID().uuidString.lowercased(),
            store: store,
            storeName: storeName(store),
            amount: "\(order.amount.decimal) \(order.amount.currency.code)",
            windowSize: order.windowSize.rawValue,
            sessionData: Base64URL.encode(makeUUID().uuidString.utf8),
            stage: .withoutAuthentication(reason: "This store does not take part in 3-D Secure.")
        )
        if store == .participating {
            purchase.stage = await lookUp(order, for: purchase)
        }
        purchases.add(purchase)
        return Response.redirect(to: "/purchases/\(purchase.id)", type: .normal)
    }

    private func lookUp(_ order: Order, for purchase: Purchase) async -> Purchase.Stage {
        do {
            let lookup = try await server.lookUp(
                order.cardNumber,
                notificationURL: "\(settings.address.publicURL)/three-ds-method/\(purchase.id)"
            )
            guard lookup.participating else {
                return .withoutAuthentication(reason: "This card does not take part in 3-D Secure.")
            }
            return .prepared(order, lookup)
        } catch {
            return .failed(reason: error.reason)
        }
    }

    private func checkoutPage(
        _ form: CheckoutForm,
        of store: Store,
        mistake: CheckoutForm.Mistake? = nil
    ) -> Response {
        pages.page(
            "shop/checkout",
            checkoutValues(form, of: store, mistake: mistake),
            status: mistake == nil ? .ok : .unprocessableContent
        )
    }

    private func checkoutValues(
        _ form: CheckoutForm,
        of store: Store,
        mistake: CheckoutForm.Mistake?
    ) -> [String: Any] {
        var values: [String: Any] = [
            "storeName": storeName(store),
            "participates": store == .participating,
            "path": "/\(store.rawValue)",
            "inboxURL": settings.inboxURL,
            "cardNumber": form.cardNumber,
            "cardExpiry": form.cardExpiry,
            "cardHolder": form.cardHolder,
            "amount": form.amount,
            "total": Self.kronor(store.total),
            "windowSizes": Self.options(Self.windowSizes, selected: form.windowSize),
            "currencies": Self.options(CheckoutForm.currencies, selected: form.currency),
            "preferences": Self.options(
                CheckoutForm.challengePreferences,
                selected: form.preference
            ),
        ]
        values["products"] = store.products.map { product in
            [
                "name": product.name,
                "price": Self.kronor(product.price),
                "drawing": "/static/\(product.drawing)",
            ]
        }
        values["cards"] = settings.testCards.map { card in
            [
                "number": card.number,
                "expiry": Self.shownExpiry(card.expiry),
                "holder": card.holder,
                "product": card.product,
                "language": card.language,
                "outcome": card.outcome,
            ]
        }
        if let mistake {
            values["mistake"] = ["field": mistake.field, "text": mistake.text]
            values["mistake-\(mistake.field)"] = mistake.text
        }
        return values
    }

    private static var windowSizes: [(String, String)] {
        ChallengeWindowSize.allCases.map { size in
            guard let width = size.width, let height = size.height else {
                return (size.rawValue, "Full screen")
            }
            return (size.rawValue, "\(width) × \(height)")
        }
    }

    private static func options(
        _ options: [(String, String)],
        selected: String
    ) -> [[String: Any]] {
        options.map { ["value": $0.0, "text": $0.1, "selected": $0.0 == selected] }
    }

    /// `34 900 öre` as `349 kr`.
    private static func kronor(_ minorUnits: Int) -> String {
        minorUnits % 100 == 0
            ? "\(minorUnits / 100) kr"
            : "\(minorUnits / 100).\(minorUnits % 100 < 10 ? "0" : "")\(minorUnits % 100) kr"
    }

    /// YYMM as people write it: MM/YY.
    private static func shownExpiry(_ expiry: String) -> String {
        "\(expiry.suffix(2))/\(expiry.prefix(2))"
    }
}
