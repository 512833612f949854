import Foundation
import Testing

@testable import AccessControl

#if canImport(FoundationXML)
import FoundationXML
#endif

/// Drawings put together at random, judged by a second reader: whatever is taken must be well-formed
/// to it, too, and hold nothing that is not on the lists.
@Suite struct RandomDrawingTests {
    private static let pieces = [
        "<g>", "</g>", "<g/>", "<path d='M0 0'/>", "<path d=\"M0 0\" />", "<title>", "</title>",
        "words", " ", "\n", "\t", "\r\n", "<", ">", "/", "'", "\"", "=", "&", "&amp;", "]]>", "\0",
        "<script>", "</script>", "<style>", "<a href='x'>", "<g onload='x'>", "<g id='a'>",
        "<g id='a' id='b'>", "<g\nfill='url(#a)'>", "<g fill='url(x)'>", "<G>", "<svg:g>",
        "<!-- -->", "<![CDATA[", "<?x ?>", "<!DOCTYPE x>", "\u{301}", "\u{A0}", "\u{2028}",
        "\u{85}",
        "\u{FEFF}", "\u{200B}", "<g\u{301}>", "<\u{338}g>", "='\u{301}", "</svg>", "<svg>",
        "</g >", "</ g>", "< g>", "<g / >", "<g r ='1'>", "<g r= '1'>", "<g r='1'x='2'>",
        "<g xmlns='x'>", "<g xmlns:x='y'>", "<g xml:space='preserve'>", "\u{FFFE}", "\u{1}",
    ]

    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test func `no drawing is taken that a second reader sees more in`() {
        var generator = Generator(state: 7)
        var taken = 0
        for round in 0..<6_000 {
            let count = Int.random(in: 0...3, using: &generator)
            let content = (0..<count).map { _ in
                Self.pieces[Int.random(in: Self.pieces.indices, using: &generator)]
            }
            let inside = content.joined()
            let drawing =
                #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">"#
                + (round.isMultiple(of: 2) ? "<title>\(inside)</title>" : inside) + "</svg>"
            guard (try? BrandLogo(svg: Array(drawing.utf8))) != nil else { continue }
            taken += 1
            let seen = SecondReader(drawing)
            let isWellFormed = seen.isWellFormed
            #expect(isWellFormed, "\(drawing.debugDescription)")
            #expect(seen.names.subtracting(DrawingVocabulary.elements) == [])
            #expect(seen.attributes.subtracting(DrawingVocabulary.attributes) == [])
        }
        #expect(taken > 500)
    }
}

/// What Foundation's reader of XML sees.
private final class SecondReader: NSObject, XMLParserDelegate {
    private(set) var names: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var isWellFormed = false

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _: XMLParser,
        didStartElement name: String,
        namespaceURI _: String?,
        qualifiedName _: String?,
        attributes found: [String: String]
    ) {
        names.insert(name)
        attributes.formUnion(found.keys)
    }
}
