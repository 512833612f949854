/// What the window answers to the browser.
package enum WindowAnswer: Sendable {
    case screen(Screen)
    /// The message was faulty: an Erro goes to the merchant's side through the browser.
    case fault(WindowFault)
    /// There is no such challenge, or it is none of this browser's business.
    case unknown
}
