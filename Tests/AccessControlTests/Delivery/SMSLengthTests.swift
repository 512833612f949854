import ACSTestSupport
import Testing

@Suite struct SMSLengthTests {
    @Test(arguments: [
        ("", SMSLength.Alphabet.sevenBit, 0, 1),
        (String(repeating: "å", count: 160), .sevenBit, 160, 1),
        (String(repeating: "å", count: 161), .sevenBit, 161, 2),
        (String(repeating: "a", count: 306), .sevenBit, 306, 2),
        (String(repeating: "a", count: 307), .sevenBit, 307, 3),
        (String(repeating: "€", count: 80), .sevenBit, 160, 1),
        // 153 septets hold 76 of them: half a character is not sent.
        (String(repeating: "€", count: 153), .sevenBit, 306, 3),
        (String(repeating: "č", count: 70), .ucs2, 70, 1),
        (String(repeating: "č", count: 71), .ucs2, 71, 2),
        (String(repeating: "č", count: 134), .ucs2, 134, 2),
        (String(repeating: "🦊", count: 35), .ucs2, 70, 1),
        // 67 units hold 33 of them.
        (String(repeating: "🦊", count: 67), .ucs2, 134, 3),
        ("1\u{A0}249,00", .ucs2, 8, 1), ("ç", .ucs2, 1, 1), ("Ç", .sevenBit, 1, 1),
    ])
    func `a text is counted in the alphabet that it needs`(
        text: String,
        alphabet: SMSLength.Alphabet,
        units: Int,
        parts: Int
    ) {
        let length = SMSLength(of: text)
        #expect(length.alphabet == alphabet)
        #expect(length.units == units && length.parts == parts)
    }
}
