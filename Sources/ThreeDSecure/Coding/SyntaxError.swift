/// Why bytes are not a JSON text (RFC 8259), and where.
struct SyntaxError: Error {
    let reason: StaticString
    let offset: Int
}
