import AccessControl

/// Whom to call, and whether someone answers now (S24).
struct ServiceLine: Sendable {
    let phone: String
    /// The number as a telephone dials it (RFC 3966).
    let dialled: String
    let open: Bool

    init(_ service: CustomerService, at now: Timestamp) {
        phone = service.phone
        dialled = service.phone.filter { $0 == "+" || $0.isNumber }
        open = service.hours.isOpen(at: now)
    }
}
