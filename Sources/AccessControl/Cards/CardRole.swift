/// Which card of an account a number is (Swedish: Huvudkort, Additional Card, Extrakort).
package enum CardRole: String, CaseIterable, Sendable {
    case main
    case additional
    case extra
}
