import Testing

@testable import Sandbox

@Suite struct MessageTextTests {
    @Test func `JSON is indented in its own order`() {
        let text = MessageText(Array(#"{"b":[1,{"a":null}],"a":{},"c":[]}"#.utf8)).text
        #expect(
            text == """
                {
                  "b": [
                    1,
                    {
                      "a": null
                    }
                  ],
                  "a": {},
                  "c": []
                }
                """
        )
    }

    @Test(arguments: [
        #"{"acctNumber":"374500000000007"}"#, #"{"acctNumber":374500000000007}"#,
        #"{"\u0061cctNumber":"374500000000007"}"#, #"{"a":{"acctNumber":"374500000000007"}}"#,
        #"{"acctNumber":["374500000000007"]}"#, #"{"acctNumber":{"x":"374500000000007"}}"#,
        #"{"acctNumber":"374500000000007""#, "card 374500000000007",
    ])
    func `a card number is hidden wherever it stands`(message: String) {
        #expect(!MessageText(Array(message.utf8)).text.contains("374500000000007"))
    }

    @Test func `a card number that is hidden keeps its last four digits`() {
        let text = MessageText(Array(#"{"acctNumber":"374500000000007"}"#.utf8)).text
        #expect(text.contains("••• 0007"))
    }

    @Test func `a card security code is hidden altogether`() {
        let text = MessageText(Array(#"{"cardSecurityCode":"1234"}"#.utf8)).text
        #expect(!text.contains("1234"))
    }

    @Test func `other numbers stay readable`() {
        let text = MessageText(Array(#"{"purchaseDate":"20261123151326"}"#.utf8)).text
        #expect(text.contains("20261123151326"))
    }

    @Test func `deeply nested text is shown as it is`() {
        let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
        #expect(MessageText(Array(deep.utf8)).text == deep)
    }
}
