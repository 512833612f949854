/// The page that says that no code can be sent, and what to do.
package struct NoContactScreen: Sendable {
    package let ticket: WindowTicket
    package let language: Language
    package let purchase: PurchaseSummary
}
