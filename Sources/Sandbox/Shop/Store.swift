/// The two stores of the shop.
enum Store: String, Sendable {
    /// Takes part in 3-D Secure and shows the badge.
    case participating
    /// Does not take part: purchases go through without any window.
    case other

    /// What lies in the cart when a visitor comes.
    var products: [Product] {
        switch self {
        case .participating:
            [
                Product(name: "Wool blanket, fjord blue", price: 34_900, drawing: "blanket.svg"),
                Product(name: "Birch candle holder", price: 14_900, drawing: "candle.svg"),
                Product(name: "Linen tea towel, two pieces", price: 9_900, drawing: "towel.svg"),
            ]
        case .other:
            [
                Product(name: "Whole bean coffee, 500 g", price: 12_900, drawing: "coffee.svg"),
                Product(name: "Stoneware cup", price: 18_900, drawing: "cup.svg"),
            ]
        }
    }

    /// The sum of the cart in öre.
    var total: Int { products.map(\.price).reduce(0, +) }
}

/// Something to buy.
struct Product: Sendable {
    let name: String
    /// In öre.
    let price: Int
    /// The file of its drawing.
    let drawing: String
}
