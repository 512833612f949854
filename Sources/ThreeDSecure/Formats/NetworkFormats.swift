/// Checks of URLs and addresses by their bytes.
enum NetworkFormats {
    typealias Bytes = Slice<UnsafeRawBufferPointer>

    /// An absolute URL: a scheme, `://` and something after it.
    static func isURL(_ bytes: Bytes) -> Bool {
        guard let first = bytes.first, (first | 0x20) &- UInt8(ascii: "a") < 26,
            let colon = bytes.firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let scheme = bytes[..<colon]
        guard scheme.allSatisfy(isSchemeByte) else { return false }
        let rest = bytes[(colon + 1)...]
        return rest.count > 2 && rest.prefix(2).allSatisfy { $0 == UInt8(ascii: "/") }
    }

    /// An https URL, or an http URL of this machine.
    ///
    /// The specification wants https everywhere; loopback is the deliberate exception that lets
    /// the whole of 3-D Secure run on one machine without certificates.
    static func isSecureURL(_ bytes: Bytes) -> Bool {
        if hasPrefix(bytes, "https://") { return bytes.count > 8 }
        return isLoopback(bytes, "http://127.0.0.1") || isLoopback(bytes, "http://localhost")
            || isLoopback(bytes, "http://[::1]")
    }

    /// An IPv4 address with points, or an IPv6 address of RFC 4291.
    static func isAddress(_ bytes: Bytes) -> Bool {
        guard bytes.count <= 45 else { return false }
        return bytes.contains(UInt8(ascii: ":")) ? isIPv6(bytes) : isIPv4(bytes)
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        TextFormats.isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private static func hasPrefix(_ bytes: Bytes, _ prefix: StaticString) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        for offset in 0..<count
        where bytes[bytes.startIndex + offset] != prefix.utf8Start[offset] {
            return false
        }
        return true
    }

    private static func isLoopback(_ bytes: Bytes, _ origin: StaticString) -> Bool {
        guard hasPrefix(bytes, origin) else { return false }
        switch bytes.dropFirst(origin.utf8CodeUnitCount).first {
        case nil, UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
            return true
        default:
            return false
        }
    }

    private static func isIPv4(_ bytes: Bytes) -> Bool {
        var parts = 0
        for part in bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard part.count <= 3, let value = TextFormats.number(part), value < 256 else {
                return false
            }
            parts += 1
        }
        return parts == 4
    }

    private static func isIPv6(_ bytes: Bytes) -> Bool {
        var groups = 0
        var hasGap = false
        var rest = bytes
        if hasPrefix(rest, "::") {
            hasGap = true
            rest = rest.dropFirst(2)
        }
        while !rest.isEmpty {
            let group = rest.prefix { $0 != UInt8(ascii: ":") }
            rest = rest[group.endIndex...]
            if group.contains(UInt8(ascii: ".")) {
                guard rest.isEmpty, isIPv4(group) else { return false }
                groups += 2
                break
            }
            guard (1...4).contains(group.count), group.allSatisfy(TextFormats.isHexadecimal) else {
                return false
            }
            groups += 1
            guard !rest.isEmpty else { break }
            if hasPrefix(rest, "::") {
                guard !hasGap else { return false }
                hasGap = true
                rest = rest.dropFirst(2)
            } else {
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return false }
            }
        }
        return hasGap ? groups < 8 : groups == 8
    }
}
