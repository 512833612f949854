extension RuleTables {
    static func rows(of carrier: Carrier) -> [Row<Field>] {
        switch carrier {
        case .threeDSMethodRequest: threeDSMethodRequest
        case .threeDSMethodNotification: threeDSMethodNotification
        case .acsSignedContent: acsSignedContent
        case .sdkServerSignedContent: sdkServerSignedContent
        }
    }

    /// 3DS Method data towards the Access Control Server.
    static let threeDSMethodRequest: [Row<Field>] = [
        .required(.threeDSServerTransID, .uuid),
        .required(.threeDSMethodNotificationURL, .url(256), in: .until220),
        .required(.threeDSMethodNotificationURL, .url(2048), in: .v231),
    ]

    /// 3DS Method data on the way back.
    static let threeDSMethodNotification: [Row<Field>] = [
        .required(.threeDSServerTransID, .uuid)
    ]

    /// The payload of `acsSignedContent`.
    static let acsSignedContent: [Row<Field>] = [
        .required(.acsEphemPubKey, publicKey),
        .required(.sdkEphemPubKey, publicKey),
        .required(.acsURL, .secureURL(2048)),
    ]

    /// The payload of `sdkServerSignedContent` (2.3.1).
    static let sdkServerSignedContent: [Row<Field>] = [
        .required(.sdkReferenceNumber, .text(1...32)),
        .required(.sdkTransID, .uuid),
        .required(.sdkSignatureTimestamp, .second),
        .required(.splitSdkServerID, .text(1...32)),
    ]
}
