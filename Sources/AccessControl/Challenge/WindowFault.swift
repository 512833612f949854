package import ThreeDSecure

/// A fault in a CReq, on its way back to the merchant's side.
package struct WindowFault: Sendable {
    package let language: Language
    package let notificationURL: String?
    package let error: ErrorMessage
    package let sessionData: String?
}
