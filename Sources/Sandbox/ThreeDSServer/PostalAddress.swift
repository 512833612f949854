import ThreeDSecure

/// A billing or shipping address of the cardholder.
struct PostalAddress: Sendable {
    let line1: String
    let line2: String?
    let city: String
    let postCode: String
    /// ISO 3166-1, three digits.
    let country: String

    init(_ input: inout JSONInput) throws {
        line1 = try input.string("line1", maximumLength: 50)
        line2 = try input.optionalString("line2", maximumLength: 50)
        city = try input.string("city", maximumLength: 50)
        postCode = try input.string("postCode", maximumLength: 16)
        country = try input.string("country", maximumLength: 3)
    }

    var billingFields: [(Field, JSONValue?, member: String)] {
        [
            (.billAddrLine1, .string(line1), "billingAddress.line1"),
            (.billAddrLine2, line2.map(JSONValue.string), "billingAddress.line2"),
            (.billAddrCity, .string(city), "billingAddress.city"),
            (.billAddrPostCode, .string(postCode), "billingAddress.postCode"),
            (.billAddrCountry, .string(country), "billingAddress.country"),
        ]
    }

    var shippingFields: [(Field, JSONValue?, member: String)] {
        [
            (.shipAddrLine1, .string(line1), "shippingAddress.line1"),
            (.shipAddrLine2, line2.map(JSONValue.string), "shippingAddress.line2"),
            (.shipAddrCity, .string(city), "shippingAddress.city"),
            (.shipAddrPostCode, .string(postCode), "shippingAddress.postCode"),
            (.shipAddrCountry, .string(country), "shippingAddress.country"),
        ]
    }
}
