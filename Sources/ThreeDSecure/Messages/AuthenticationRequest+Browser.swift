extension AuthenticationRequest {
    /// Where the browser brings the final CRes.
    public var notificationURL: String? { message.string(.notificationURL) }
    /// Whether the 3DS Method has run: Y, N or U.
    public var threeDSCompInd: String? { message.string(.threeDSCompInd) }
    /// What the browser accepts.
    public var browserAcceptHeader: String? { message.string(.browserAcceptHeader) }
    /// The address of the browser.
    public var browserIP: String? { message.string(.browserIP) }
    /// Whether the browser runs JavaScript.
    public var browserJavascriptEnabled: Bool? { message.boolean(.browserJavascriptEnabled) }
    /// The language of the browser, a tag of BCP 47.
    public var browserLanguage: String? { message.string(.browserLanguage) }
    /// How the browser names itself.
    public var browserUserAgent: String? { message.string(.browserUserAgent) }
    /// The identifier of the kit in the app.
    public var sdkTransID: TransactionID? { message.transactionID(.sdkTransID) }
}
