import Foundation
import Testing

@testable import Sandbox

@Suite struct InboxTests {
    @Test func `messages arrive newest first and can be asked for by recipient`() async throws {
        try await World.run { world in
            let sms = try await world.post(
                ["to": "+46701234567", "text": "Kod 123456", "reference": "a"],
                to: world.inboxURL + "/sms"
            )
            #expect(sms.status == 202)
            let email = try await world.post(
                ["to": "someone@example.com", "subject": "Kod", "text": "Kod 123456"],
                to: world.inboxURL + "/email"
            )
            #expect(email.status == 202)
            let all = try await world.get(world.inboxURL + "/api/messages")
            let messages = try #require(all.json["messages"] as? [[String: Any]])
            #expect(messages.map { $0["channel"] as? String } == ["email", "sms"])
            #expect(messages[0]["subject"] as? String == "Kod")
            let one = try await world.get(world.inboxURL + "/api/messages?to=%2B46701234567")
            let found = try #require(one.json["messages"] as? [[String: Any]])
            #expect(found.map { $0["text"] as? String } == ["Kod 123456"])
        }
    }

    @Test(arguments: [("+46700000098", 503), ("+46700000099", 400)])
    func `recipients that end in 98 and 99 fail as documented`(
        to: String,
        status: UInt
    )
        async throws
    {
        try await World.run { world in
            let answer = try await world.post(
                ["to": to, "text": "Kod"],
                to: world.inboxURL + "/sms"
            )
            #expect(answer.status == status)
            let all = try await world.get(world.inboxURL + "/api/messages")
            #expect((all.json["messages"] as? [Any])?.isEmpty == true)
        }
    }

    @Test(arguments: ["someone98@example.com": 503, "someone99@example.com": 400])
    func `addresses whose name ends in 98 and 99 fail as documented`(
        to: String,
        status: UInt
    )
        async throws
    {
        try await World.run { world in
            let answer = try await world.post(
                ["to": to, "subject": "Kod", "text": "Kod"],
                to: world.inboxURL + "/email"
            )
            #expect(answer.status == status)
        }
    }

    @Test(arguments: [
        (["text": "Kod"], "to"), (["to": "070", "text": "Kod"], "to"),
        (["to": "+46701234567"], "text"),
        (["to": "+46701234567", "text": "Kod", "sender": "me"], "sender"),
    ])
    func `a message with a faulty member is refused by its name`(
        body: [String: String],
        member: String
    ) async throws {
        try await World.run { world in
            let answer = try await world.post(body, to: world.inboxURL + "/sms")
            #expect(answer.status == 400)
            #expect(answer["member"] == member)
        }
    }

    @Test func `an e-mail without a subject is refused`() async throws {
        try await World.run { world in
            let answer = try await world.post(
                ["to": "someone@example.com", "text": "Kod"],
                to: world.inboxURL + "/email"
            )
            #expect(answer["member"] == "subject")
        }
    }

    @Test func `large bodies are refused`() async throws {
        try await World.run { world in
            let answer = try await world.post(
                ["to": "+46701234567", "text": String(repeating: "a", count: 66_000)],
                to: world.inboxURL + "/sms"
            )
            #expect(answer.status == 413)
        }
    }

    @Test func `the page shows messages escaped and forbids everything foreign`() async throws {
        try await World.run { world in
            _ = try await world.post(
                ["to": "+46701234567", "text": "<script>alert(1)</script>"],
                to: world.inboxURL + "/sms"
            )
            let page = try await world.get(world.inboxURL + "/")
            #expect(page.status == 200)
            #expect(page.text.contains("&lt;script&gt;alert(1)"))
            #expect(!page.text.contains("<script>alert"))
            let policy = try #require(page.headers["content-security-policy"])
            #expect(policy.contains("default-src 'none'"))
            #expect(!policy.contains("unsafe-inline"))
        }
    }

    @Test func `an e-mail is shown as a page that can do nothing`() async throws {
        try await World.run { world in
            let html = "<p style=\"font-weight:600\">Kod</p><script>alert(1)</script>"
            let taken = try await world.post(
                ["to": "someone@example.com", "subject": "Kod", "text": "Kod", "html": html],
                to: world.inboxURL + "/email"
            )
            #expect(taken.status == 202)
            let list = try await world.get(world.inboxURL + "/api/messages")
            let messages = try #require(list.json["messages"] as? [[String: Any]])
            #expect(messages[0]["html"] as? String == html)
            let inbox = try await world.get(world.inboxURL + "/")
            #expect(inbox.text.contains("src=\"/emails/1\" sandbox "))
            #expect(!inbox.text.contains("<script>alert"))
            let page = try await world.get(world.inboxURL + "/emails/1")
            #expect(page.text == html)
            let policy = try #require(page.headers["content-security-policy"])
            #expect(policy.hasSuffix("; sandbox") && policy.hasPrefix("default-src 'none';"))
            #expect(!policy.contains("script-src") && !policy.contains("allow-"))
        }
    }

    @Test(arguments: ["/emails/2", "/emails/0", "/emails/-1", "/emails/x"])
    func `there is no page of an e-mail that is not there or came as text`(
        path: String
    ) async throws {
        try await World.run { world in
            _ = try await world.post(
                ["to": "someone@example.com", "subject": "Kod", "text": "Kod"],
                to: world.inboxURL + "/email"
            )
            #expect(try await world.get(world.inboxURL + path).status == 404)
            #expect(try await world.get(world.inboxURL + "/emails/1").status == 404)
        }
    }

    @Test func `an SMS can't come as a page`() async throws {
        try await World.run { world in
            let answer = try await world.post(
                ["to": "+46701234567", "text": "Kod", "html": "<p>Kod</p>"],
                to: world.inboxURL + "/sms"
            )
            #expect(answer.status == 400 && answer["member"] == "html")
        }
    }
}
