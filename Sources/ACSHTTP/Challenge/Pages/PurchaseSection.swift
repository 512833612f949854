import AccessControl

/// What is bought, where, when and with which card (S1).
struct PurchaseSection: Sendable {
    let amount: String?
    let merchant: String
    let date: String
    let card: String

    init(_ purchase: PurchaseSummary, _ texts: PageTexts, _ format: LanguageFormat) {
        amount = purchase.amount.map(format.amount)
        merchant = purchase.merchantName
        date = format.day(purchase.openedAt)
        let lastDigits = ["lastDigits": purchase.lastDigits.digits]
        card =
            purchase.productName.map {
                texts[.purchaseProductEnding, lastDigits.merging(["product": $0]) { $1 }]
            } ?? texts[.purchaseCardEnding, lastDigits]
    }
}
