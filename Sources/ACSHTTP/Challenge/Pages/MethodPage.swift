/// The page of the 3DS Method, which nobody sees: it posts the transaction back.
struct MethodPage: PageContent {
    static let template = "method"

    let address: String
    let value: String

    init(_ data: MethodData) {
        address = data.notification.address
        value = data.answer
    }
}
