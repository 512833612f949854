import Foundation
import Testing

@testable import Sandbox

@Suite struct PurchaseDateTests {
    @Test func `a moment reads back as it was written`() {
        let date = Date(timeIntervalSince1970: 1_795_446_806)
        #expect(PurchaseDate.text(date) == "20261123151326")
        #expect(PurchaseDate.date("20261123151326") == date)
    }

    @Test(arguments: [
        "20260231120000", "20261301120000", "20261123246000", "2026112315132", "2026112315132x",
        "",
    ])
    func `what names no moment is refused`(text: String) {
        #expect(PurchaseDate.date(text) == nil)
    }
}
