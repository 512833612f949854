/// Why cards could not be taken into the service.
package enum EnrolmentError: Error, Equatable, CustomStringConvertible {
    case noProduct(maskedNumber: String)

    package var description: String {
        switch self {
        case .noProduct(let number): "the card \(number) is in no product's range"
        }
    }
}
