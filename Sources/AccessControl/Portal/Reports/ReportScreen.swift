/// The page that asks whether something is really to be reported.
package struct ReportScreen: Sendable {
    package let card: PortalCard
    package let subject: Subject

    package enum Subject: Sendable {
        case purchase(PortalPurchase)
        case contactChange(PortalContactChange)
    }

    /// Whether it was reported before.
    package var isReported: Bool {
        switch subject {
        case .purchase(let purchase): purchase.isReported
        case .contactChange(let change): change.isReported
        }
    }
}
