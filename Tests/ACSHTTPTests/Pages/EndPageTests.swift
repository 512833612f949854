import Testing
import ThreeDSecure

@testable import ACSHTTP
@testable import AccessControl

@Suite struct EndPageTests {
    private let fixture: PageFixture

    init() throws {
        fixture = try PageFixture()
    }

    @Test(arguments: ChallengeEnding.allCases)
    func `every end has its own page and a way back`(ending: ChallengeEnding) throws {
        let page = fixture.pages.page(for: try fixture.ended(ending), in: .swedish)
        #expect(page.html.contains("data-screen=\"ended\" data-ending=\"\(ending.rawValue)\""))
        #expect(page.html.contains("action=\"https://shop.example/notification\""))
        #expect(page.html.contains("name=\"cres\" value=\"Y3Jlcw\""))
        #expect(page.html.contains("name=\"threeDSSessionData\" value=\"session\""))
        #expect(page.html.contains("<button id=\"continue\""))
    }

    @Test func `every end says something else`() throws {
        let said = try ChallengeEnding.allCases.map { ending in
            let html = fixture.pages.page(for: try fixture.ended(ending), in: .swedish).html
            return try String(#require(html.firstMatch(of: /<h1>(.*?)<\/h1>/)).1)
        }
        #expect(Set(said).count == ChallengeEnding.allCases.count)
    }

    @Test(arguments: ChallengeEnding.allCases)
    func `only ends that need no reading go back by themselves`(ending: ChallengeEnding) throws {
        let html = fixture.pages.page(for: try fixture.ended(ending), in: .swedish).html
        let goes = html.contains("data-submit-after=")
        #expect(goes == [ChallengeEnding.confirmed, .cancelled].contains(ending))
    }

    @Test func `the form may go to the merchant's origin`() throws {
        let page = fixture.pages.page(for: try fixture.ended(.confirmed), in: .swedish)
        let policy = ContentSecurityPolicy(formTarget: page.formTarget).description
        #expect(policy.contains("form-action 'self' https://shop.example https:;"))
    }

    @Test(arguments: [
        nil, "javascript:alert(1)", "http://shop.example/n", "https://a@shop.example/",
    ])
    func `without an address that may be posted to there is no form`(address: String?) throws {
        let answer = try fixture.ended(.timedOut, notificationURL: address)
        let html = fixture.pages.page(for: answer, in: .swedish).html
        #expect(!html.contains("<form") && !html.contains("id=\"continue\""))
        #expect(html.contains("Du kan stänga det här fönstret."))
    }

    @Test func `session data that was not sent is not sent back`() throws {
        let answer = try fixture.ended(.confirmed, sessionData: nil)
        let html = fixture.pages.page(for: answer, in: .swedish).html
        #expect(!html.contains("threeDSSessionData"))
    }

    @Test func `a fault goes back as an Erro`() throws {
        let fault = try fixture.fault()
        let html = fixture.pages.page(for: .fault(fault), in: .swedish).html
        let value = try #require(html.firstMatch(of: /name="erro" value="([^"]*)"/)).1
        #expect(Base64URL.decode(value) == fault.error.encoded())
        #expect(html.contains("data-ending=\"messageFault\"") && !html.contains("cres"))
    }
}
