/// One contact as the window shows it, and whether a code is on its way there (S3, S4).
package struct MaskedContact: Hashable, Sendable {
    package let channel: Channel
    /// With dots for all but what may be shown.
    package let text: String
    package let state: Delivery.State

    package enum Channel: String, Sendable {
        case sms
        case email
    }

    package init(channel: Channel, text: String, state: Delivery.State) {
        self.channel = channel
        self.text = text
        self.state = state
    }
}
