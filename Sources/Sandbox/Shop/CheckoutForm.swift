import ThreeDSecure

/// The fields of the checkout page as they were sent, and the order that they make if they are
/// right.
struct CheckoutForm: Sendable {
    static let challengePreferences = [
        ("", "Not stated"),
        ("01", "01 No preference"),
        ("02", "02 No challenge wanted"),
        ("03", "03 Challenge wanted"),
        ("04", "04 Challenge required by mandate"),
    ]

    static let currencies = [
        ("752", "SEK"), ("978", "EUR"), ("578", "NOK"), ("208", "DKK"), ("840", "USD"),
        ("392", "JPY"),
    ]

    /// The sample of what was wrong, beside the field that it belongs to.
    struct Mistake: Error {
        let field: String
        let text: String
    }

    var cardNumber: String
    var cardExpiry: String
    var cardHolder: String
    var amount: String
    var currency: String
    var windowSize: String
    var preference: String

    /// Reads a posted form, or the query of a link that preselects.
    init(_ fields: FormFields, store: Store) {
        cardNumber = fields["card-number"] ?? fields["card"] ?? ""
        cardExpiry = fields["card-expiry"] ?? ""
        cardHolder = fields["card-holder"] ?? ""
        amount = fields["amount"] ?? String(store.total)
        currency = fields["currency"] ?? "752"
        windowSize = fields["window-size"] ?? fields["size"] ?? ChallengeWindowSize.large.rawValue
        preference = fields["preference"] ?? ""
    }

    /// The order, if every field is right.
    ///
    /// - Throws: The first ``Mistake``, from top to bottom.
    func order() throws(Mistake) -> Order {
        let digits = cardNumber.filter { !$0.isWhitespace && $0 != "-" }
        guard let number = CardNumber(digits) else {
            throw Mistake(field: "card-number", text: "Enter a card number of 13 to 19 digits.")
        }
        guard let expiry = Self.expiry(cardExpiry) else {
            throw Mistake(field: "card-expiry", text: "Enter the month and year, such as 08/29.")
        }
        let holder = cardHolder.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard (2...45).contains(holder.count) else {
            throw Mistake(field: "card-holder", text: "Enter the name on the card.")
        }
        guard Self.currencies.contains(where: { $0.0 == currency }),
            let currency = Currency(numeric: currency)
        else {
            throw Mistake(field: "currency", text: "Choose a currency.")
        }
        guard amount.utf8.count <= 12, Int(amount).map({ $0 > 0 }) == true,
            let amount = Amount(
                minorUnits: amount,
                currency: currency,
                exponent: currency.exponent
            )
        else { throw Mistake(field: "amount", text: "Enter the amount in minor units.") }
        guard let windowSize = ChallengeWindowSize(rawValue: windowSize) else {
            throw Mistake(field: "window-size", text: "Choose a window size.")
        }
        guard Self.challengePreferences.contains(where: { $0.0 == preference }) else {
            throw Mistake(field: "preference", text: "Choose a preference.")
        }
        return Order(
            cardNumber: number,
            cardExpiry: expiry,
            cardHolder: holder,
            amount: amount,
            windowSize: windowSize,
            preference: preference.isEmpty ? nil : preference
        )
    }

    /// Turns `MM/YY` (or `MMYY`, with or without spaces) into YYMM.
    private static func expiry(_ text: String) -> String? {
        let digits = text.filter { !$0.isWhitespace && $0 != "/" }
        guard digits.utf8.count == 4, let number = Int(digits), number >= 0,
            (1...12).contains(number / 100)
        else { return nil }
        return String(digits.suffix(2) + digits.prefix(2))
    }
}

/// What the customer buys, with which card.
///
/// Lives only until the authentication is requested; the purchase itself keeps no card number.
struct Order: Sendable {
    let cardNumber: CardNumber
    /// Written as YYMM.
    let cardExpiry: String
    let cardHolder: String
    let amount: Amount
    let windowSize: ChallengeWindowSize
    let preference: String?
}
