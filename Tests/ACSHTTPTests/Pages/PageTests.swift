import ACSTestSupport
import Foundation
import Testing

@testable import ACSHTTP
@testable import AccessControl

@Suite struct PageTests {
    private let fixture: PageFixture

    init() throws {
        fixture = try PageFixture()
    }

    @Test(arguments: Language.spoken)
    func `every page names its language, its screen and one heading`(language: Language) throws {
        for page in try fixture.all(in: language) {
            #expect(page.html.contains("<html lang=\"\(language.rawValue)\">"), "\(page.name)")
            #expect(page.html.ranges(of: "<h1>").count == 1, "\(page.name)")
            #expect(page.html.ranges(of: /<main data-screen="[a-z-]+"/).count == 1, "\(page.name)")
        }
    }

    @Test(arguments: Language.spoken)
    func `every end and every error says whom to call, and whether someone answers now`(
        language: Language
    ) throws {
        let open = try fixture.all(in: language)
        let night = ManualClock().now + .seconds(12 * 3_600)
        let closed = try PageFixture(now: night).all(in: language)
        for (page, later) in zip(open, closed)
        where ["end-", "fault", "plain-", "unknown", "call-"].contains(where: page.name.hasPrefix) {
            #expect(page.html.contains("href=\"tel:+46812345678\""), "\(page.name)")
            #expect(page.html.contains("is-open") && !page.html.contains("is-closed"))
            #expect(later.html.contains("is-closed") && !later.html.contains("is-open"))
        }
    }

    @Test(arguments: Language.spoken)
    func `no page has a blank left in a text`(language: Language) throws {
        for page in try fixture.all(in: language) {
            #expect(
                !page.html.contains(/\{[a-zA-Z]+\}/) && !page.html.contains("{{"),
                "\(page.name)"
            )
            #expect(!page.html.contains("Optional("), "\(page.name)")
        }
    }

    @Test(arguments: Language.spoken)
    func `no page loads or links to anything outside the window`(language: Language) throws {
        for page in try fixture.all(in: language) {
            let outside = page.html.matches(of: /(src|href|action)="([^"]*)"/)
                .filter { $0.1 != "action" || !$0.2.hasPrefix("https://shop.example/") }
                .filter { link in
                    !["/", "#", "tel:"].contains { link.2.hasPrefix($0) }
                }
            #expect(outside.isEmpty, "\(page.name)")
        }
    }

    @Test(arguments: Language.spoken)
    func `no page has script or style of its own`(language: Language) throws {
        for page in try fixture.all(in: language) {
            #expect(!page.html.contains(/<style|style="|\son[a-z]+="|javascript:/), "\(page.name)")
            #expect(page.html.matches(of: /<script([^>]*)>/).allSatisfy { $0.1.contains("src=") })
        }
    }

    @Test func `the window weighs little with everything that it loads`() throws {
        let files = try StaticFiles.shipped()
        let loaded = ["window.css", "window.js", "icon.svg"]
            .map { files.weight(of: $0) }.reduce(0, +)
        #expect(loaded > 10_000)
        for language in Language.spoken {
            for page in try fixture.all(in: language) {
                #expect(page.html.utf8.count + loaded < 20_000, "\(page.name)")
            }
        }
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x>", "' onfocus='x", "a\"\u{301} autofocus x=\"",
        "<\u{338}b>", "&lt;", "{{token}}", "{{{token}}}", "{lastDigits}",
    ])
    func `a hostile merchant name is shown as text`(name: String) throws {
        let answer = try fixture.enterCode(merchant: name)
        let html = fixture.pages.page(for: answer, in: .swedish).html
        let plain = fixture.pages.page(for: try fixture.enterCode(merchant: "x"), in: .swedish).html
        // The page has as many tags, quotation marks and forms as with a harmless name.
        for mark in ["<", ">", "\"", "'"] as [Unicode.Scalar] {
            #expect(
                html.unicodeScalars.count { $0 == mark }
                    == plain.unicodeScalars.count { $0 == mark }
            )
        }
        #expect(html.unicodeScalars.count > plain.unicodeScalars.count)
    }

    @Test func `every form of the window brings its ticket along`() throws {
        let html = fixture.pages.page(for: try fixture.enterCode(), in: .swedish).html
        let forms = html.matches(of: /<form .*?<\/form>/.dotMatchesNewlines())
        #expect(forms.count == 5)
        for form in forms {
            let ticket = PageFixture.ticket
            #expect(form.output.contains("name=\"transaction\" value=\"\(ticket.transaction)\""))
            #expect(form.output.contains("name=\"token\" value=\"\(ticket.token)\""))
        }
    }

    @Test func `the code's field suits a telephone and says what it is`() throws {
        let html = fixture.pages.page(for: try fixture.enterCode(), in: .swedish).html
        let field = try #require(html.firstMatch(of: /<input id="code"[^>]*>/)).output
        #expect(field.contains("inputmode=\"numeric\""))
        #expect(field.contains("autocomplete=\"one-time-code\""))
        #expect(!field.contains("aria-invalid") && !field.contains(" value="))
        #expect(html.contains("<label for=\"code\">Engångskod</label>"))
    }

    @Test func `the page says what is bought, where, when and with which card`() throws {
        let html = fixture.pages.page(for: try fixture.enterCode(), in: .swedish).html
        #expect(html.contains("<dd>1\u{A0}249,00\u{A0}kr</dd>"))
        #expect(html.contains("<dd>Nordljus Bokhandel</dd>"))
        #expect(html.contains("<dd>23 november 2026</dd>"))
        #expect(html.contains("<dd>Guldkort som slutar på 12345</dd>"))
        #expect(html.contains("Koden gäller till 14:32"))
    }

    @Test func `contacts are masked, spoken without dots, and show how far the code came`() throws {
        let html = fixture.pages.page(for: try fixture.enterCode(), in: .swedish).html
        #expect(html.contains("aria-hidden=\"true\">•••••34567</span>"))
        #expect(html.contains("numret som slutar på 34567"))
        #expect(html.contains("adressen som börjar på s och slutar på @example.se"))
        #expect(html.contains("state accepted\">Skickat"))
        #expect(html.contains("state pending\">Inte skickat än"))
    }

    @Test func `a wrong code is said beside the field and tied to it`() throws {
        let answer = try fixture.enterCode(notice: .wrongCode(triesLeft: 2))
        let html = fixture.pages.page(for: answer, in: .english).html
        #expect(html.contains("<p id=\"notice\" class=\"notice bad\" role=\"alert\">"))
        #expect(
            html.contains("aria-describedby=\"notice code-hint time-left\" aria-invalid=\"true\"")
        )
    }

    @Test func `the last try is announced with what follows from it`() throws {
        let answer = try fixture.enterCode(notice: .wrongCode(triesLeft: 1))
        let html = fixture.pages.page(for: answer, in: .swedish).html
        #expect(html.contains("Du har ett försök kvar") && html.contains("TryggKod"))
    }

    @Test func `there is no button for sending again when none is left`() throws {
        let answer = try fixture.enterCode(notice: .noResendsLeft, resendsLeft: 0)
        let html = fixture.pages.page(for: answer, in: .swedish).html
        #expect(!html.contains("id=\"resend\""))
        #expect(html.contains("Koden kan inte skickas fler gånger."))
    }

    @Test(arguments: [
        (599, "9 minuter kvar"), (120, "2 minuter kvar"), (119, "1 minut kvar"),
        (59, "59 sekunder kvar"), (0, "0 sekunder kvar"),
    ])
    func `the time left is said in words`(seconds: Int, words: String) throws {
        let answer = try fixture.enterCode(timeLeft: .seconds(seconds))
        let html = fixture.pages.page(for: answer, in: .swedish).html
        #expect(html.contains(">\(words)</span>"))
        #expect(html.contains("data-seconds=\"\(seconds)\""))
    }

    @Test func `customer service is shown as open or closed at the moment`() throws {
        let night = try PageFixture(now: Timestamp(milliseconds: 1_795_464_000_000))
        let open = fixture.pages.page(for: .unknown, in: .swedish).html
        let closed = night.pages.page(for: .unknown, in: .swedish).html
        #expect(open.contains("Öppet nu") && !open.contains("Stängt"))
        #expect(closed.contains("Stängt just nu") && !closed.contains("Öppet"))
        #expect(open.contains("href=\"tel:+46812345678\""))
    }
}
