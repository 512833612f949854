/// A PRes with many card ranges, each with its own method URL, as large Directory Servers send it.
enum SampleRanges {
    private static let width = 10_000_000

    static func bytes(count: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(count * 210)
        text += Array(
            """
            {"messageType":"PRes","messageVersion":"2.2.0",\
            "threeDSServerTransID":"8a880dc0-d2d2-4067-bcb1-b08d1690b26e",\
            "dsTransID":"d7c1ee99-9478-44a6-b1f2-391e29c6b340","dsStartProtocolVersion":"2.1.0",\
            "dsEndProtocolVersion":"2.2.0","serialNum":"1","cardRangeData":[
            """.utf8
        )
        for place in 0..<count {
            if place > 0 { text.append(UInt8(ascii: ",")) }
            let first = 4_000_000_000_000_000 + place * width
            text += Array(
                """
                {"startRange":"\(first)","endRange":"\(first + width - 1)","actionInd":"A",\
                "acsStartProtocolVersion":"2.1.0","acsEndProtocolVersion":"2.2.0",\
                "threeDSMethodURL":"https://acs.example.com/method/\(place)",\
                "acsInfoInd":["01","02"]}
                """.utf8
            )
        }
        text += Array("]}".utf8)
        return text
    }

    static func number(in place: Int) -> String {
        String(4_000_000_000_000_000 + place * width + 4_711)
    }
}
