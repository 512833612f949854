/// What was found where something else should be, as far as it may be shown.
enum FoundText {
    /// Elements whose values are personal or secret; of these only the kind is told.
    private static let hidden: Set<String> = [
        "acctNumber", "acctID", "authenticationValue", "cardExpiryDate", "cardSecurityCode",
        "cardholderName", "challengeDataEntry", "challengeDataEntryTwo", "challengeHTMLDataEntry",
        "deviceInfo", "email", "sdkEncData", "threeDSReqAuthData", "threeDSReqPriorAuthData",
        "token", "tokenCryptogram", "subscriber", "deliveryEmailAddress", "sellerEmail", "taxId",
        "data", "start", "end", "startRange", "endRange", "userId", "deviceId",
    ]
    private static let hiddenPrefixes = ["billAddr", "shipAddr", "payTokenInfo"]
    private static let longestShown = 64
    /// As many digits in a row could be a card number.
    private static let longestDigitRun = 11

    static func text(
        of finding: Finding,
        element: String,
        _ nodes: UnsafeBufferPointer<Node>,
        in bytes: UnsafeRawBufferPointer
    ) -> String? {
        if finding.member != nil { return nil }
        let node = nodes[finding.node]
        switch node.kind {
        case .null: return "null"
        case .object: return "an object of \(node.count) members"
        case .array, .deferredArray: return "an array of \(node.count) elements"
        case .boolean: return String(decoding: bytes[node.range], as: UTF8.self)
        case .number, .string: break
        }
        let kind = node.kind == .string ? "a string of \(node.count) characters" : "a number"
        guard !isHidden(element) else { return kind }
        let text =
            node.kind == .string
            ? NodeReader.string(of: node, in: bytes) ?? ""
            : String(decoding: bytes[node.range], as: UTF8.self)
        guard text.unicodeScalars.count <= longestShown, !couldHoldCardNumber(text) else {
            return kind
        }
        return node.kind == .string ? "\"\(text)\"" : "the number \(text)"
    }

    private static func isHidden(_ element: String) -> Bool {
        let names = element.split(separator: ".").map(String.init)
        return names.contains { name in
            hidden.contains(name)
                || !name.hasSuffix("Country") && hiddenPrefixes.contains { name.hasPrefix($0) }
        }
    }

    private static func couldHoldCardNumber(_ text: String) -> Bool {
        var digits = 0
        for byte in text.utf8 {
            if TextFormats.isDigit(byte) {
                digits += 1
            } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "-") {
                digits = 0
            }
            if digits > longestDigitRun { return true }
        }
        return false
    }
}
