/// What a page of the window may load, and where its forms may go (Content Security Policy, W3C).
///
/// Nothing but the window's own styles, script and drawings. `frame-ancestors` is left out on purpose:
/// the window is shown in frames of any merchant, also in those of apps, whose schemes no list names.
struct ContentSecurityPolicy: CustomStringConvertible {
    /// Where a form of the page may go besides the window itself.
    ///
    /// Together with whatever else could be a form's target, for Chromium holds redirects to this
    /// directive, too (tried with 156): a notification page that leads on to another host of the
    /// merchant's would end before a window that stands still, with the purchase confirmed.
    var formTarget: FormTarget?

    var description: String {
        let targets = ["'self'"] + (formTarget.map { [$0.source, $0.onward] } ?? [])
        return [
            "default-src 'none'", "style-src 'self'", "img-src 'self'", "script-src 'self'",
            "form-action " + targets.joined(separator: " "), "base-uri 'none'",
        ].joined(separator: "; ")
    }
}
