import Testing

@testable import AccessControl

@Suite struct BrandLogoTests {
    @Test(arguments: [
        #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>"#,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 28' width='120' height='28' role='img'>
          <title>Nordljus & vänner</title>
          <defs>
            <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1" gradientTransform="rotate(-12.5, 3 4)">
              <stop offset="0" stop-color="rgb(10% 20% 30%)"/><stop offset="1" stop-color="#00f"/>
            </linearGradient>
            <clipPath id="round"><circle cx="14" cy="14" r="14"/></clipPath>
          </defs>
          <g fill="url(#sky)" clip-path="url(#round)" transform="translate(1 2) scale(.5)">
            <rect width="28" height="28" rx="7"/>
            <polygon points="0,0 1,1 2,0"/>
          </g>
        </svg>

        """.replacing("&", with: "och"),
    ])
    func `a drawing of shapes, groups and gradients is taken as it is`(drawing: String) throws {
        #expect(try BrandLogo(svg: Array(drawing.utf8)).svg == Array(drawing.utf8))
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "the element <script> is not allowed"),
        ("<SCRIPT/>", "the element <SCRIPT> is not allowed"),
        ("<svg:script/>", "the element <svg:script> is not allowed"),
        ("<style>*{}</style>", "the element <style> is not allowed"),
        ("<foreignObject/>", "the element <foreignObject> is not allowed"),
        ("<image/>", "the element <image> is not allowed"),
        ("<use/>", "the element <use> is not allowed"), ("<a/>", "the element <a> is not allowed"),
        ("<animate/>", "the element <animate> is not allowed"),
        ("<set/>", "the element <set> is not allowed"),
        ("<text>A</text>", "the element <text> is not allowed"),
        ("<g onload='alert(1)'/>", "the attribute onload of <g> is not allowed"),
        ("<g style='x'/>", "the attribute style of <g> is not allowed"),
        ("<g class='x'/>", "the attribute class of <g> is not allowed"),
        ("<g href='x'/>", "the attribute href of <g> is not allowed"),
        ("<g xlink:href='x'/>", "the attribute xlink:href of <g> is not allowed"),
        ("<g xml:base='x'/>", "the attribute xml:base of <g> is not allowed"),
        ("<g fill='url(https://evil.example)'/>", "not allowed: url(https://evil.example)"),
        ("<g fill='URL(#a)'/>", "the value of fill is not allowed: URL(#a)"),
        ("<g fill='url( #a)'/>", "the value of fill is not allowed: url( #a)"),
        ("<g fill='src(x)'/>", "the value of fill is not allowed: src(x)"),
        ("<g fill='\\75rl(x)'/>", "the value of fill is not allowed: \\75rl(x)"),
        ("<g fill='&#117;rl(x)'/>", "the value of fill is not allowed: &#117;rl(x)"),
        ("<g id='a' id='b'/>", "the attribute id of <g> stands twice"),
        ("<g id=a/>", "the value of id is not between quotation marks"),
        ("<g id/>", "the attribute id has no value"),
        ("<g id='a'r='b'/>", "the attribute r of <g> is not allowed"),
        ("<g id='a", "the value of id is not between quotation marks"),
        ("<!-- x -->", "comments, declarations and CDATA are not allowed"),
        ("<![CDATA[x]]>", "comments, declarations and CDATA are not allowed"),
        ("<?xml-stylesheet href='x'?>", "comments, declarations and CDATA are not allowed"),
        ("&lt;", "entities are not allowed"), ("words", "text is not allowed outside"),
        ("<title>&x;</title>", "entities are not allowed"),
        ("<title>]]></title>", "> stands outside a tag"),
        ("<title>\u{0}</title>", "it holds a character that XML does not have"),
        ("<title>\u{FFFE}</title>", "it holds a character that XML does not have"),
        ("</g>", "</g> ends nothing that is open"), ("<g>", "</svg> ends nothing that is open"),
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", "the element <svg> is too deep"),
        ("<g\u{A0}id='a'/>", "the element <g\u{A0}id> is not allowed"),
    ])
    func `a drawing that could do more than be drawn is refused with the reason`(
        content: String,
        reason: String
    ) {
        let drawing =
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">"# + content + "</svg>"
        let error = #expect(throws: PolicyError.self) { try BrandLogo(svg: Array(drawing.utf8)) }
        #expect(error?.description.hasPrefix("branding.logo: ") == true)
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }

    @Test(arguments: [
        ("", "is not an SVG drawing"), ("Nordljus", "is not an SVG drawing"),
        ("<html></html>", "the element <html> is not allowed"),
        ("<g></g>", "is not an SVG drawing"),
        ("<svg viewBox='0 0 1 1'></svg>", "must have xmlns"),
        ("<svg xmlns='http://www.w3.org/1999/xhtml' viewBox='0 0 1 1'></svg>", "must have xmlns"),
        ("<svg xmlns='http://www.w3.org/2000/svg'></svg>", "must have a viewBox"),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>", "does not end"),
        ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'></svg>x", "after the drawing"),
        ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "declarations"),
        ("<?xml version='1.0' encoding='utf-16'?><svg/>", "declarations"),
        ("\u{FEFF}<svg/>", "is not an SVG drawing"),
    ])
    func `what is no drawing is refused`(text: String, reason: String) {
        let error = #expect(throws: PolicyError.self) { try BrandLogo(svg: Array(text.utf8)) }
        #expect(error?.description.contains(reason) == true, "\(error?.description ?? "")")
    }

    @Test func `a drawing of more than 8 KB, or not in UTF-8, is refused`() throws {
        let start = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">"#
        func drawing(of count: Int) -> [UInt8] {
            let end = "</svg>"
            let space = String(repeating: " ", count: count - start.utf8.count - end.utf8.count)
            return Array((start + space + end).utf8)
        }
        #expect(try BrandLogo(svg: drawing(of: 8_192)).svg.count == 8_192)
        #expect(throws: PolicyError("branding.logo may have 8192 bytes, found 8193")) {
            try BrandLogo(svg: drawing(of: 8_193))
        }
        #expect(throws: PolicyError("branding.logo is not UTF-8")) {
            try BrandLogo(svg: [0x3C, 0xFF])
        }
    }

    @Test func `a drawing nested without end is refused`() {
        let deep = String(repeating: "<g>", count: 40) + String(repeating: "</g>", count: 40)
        let drawing =
            #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">"# + deep + "</svg>"
        #expect(throws: PolicyError("branding.logo: the element <g> is too deep")) {
            try BrandLogo(svg: Array(drawing.utf8))
        }
    }
}
