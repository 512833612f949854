/// Tells what is known about the channel, the category and the leg of a message.
enum CircumstanceFinder {
    private static let app: UInt16 = 1
    private static let browser: UInt16 = 2
    private static let requestorInitiated: UInt16 = 4
    private static let all: UInt16 = 7

    static func circumstances(
        of heading: Heading,
        _ nodes: UnsafeBufferPointer<Node>,
        _ reader: MessageReader,
        _ request: Message?
    ) -> Circumstances {
        let known = request.map(channels(from:)) ?? all
        return Circumstances(
            channels: known == all ? channels(from: heading) : known,
            categories: categories(heading.text(of: .messageCategory))
                & (request.map { categories($0.string(.messageCategory)) } ?? 3),
            legs: reader.leg == .toDirectoryServer ? 1 : 2
        )
    }

    private static func categories(_ text: String?) -> UInt16 {
        switch text {
        case MessageCategory.payment.rawValue: 1
        case MessageCategory.nonPayment.rawValue: 2
        default: 3
        }
    }

    private static func channels(from request: Message) -> UInt16 {
        switch request.type {
        case .authenticationRequest:
            channel(request.string(.deviceChannel))
        case .challengeRequest, .resultsRequest:
            request.node(of: .sdkTransID) != nil ? app : all
        default:
            all
        }
    }

    private static func channel(_ text: String?) -> UInt16 {
        switch text.flatMap(DeviceChannel.init(rawValue:)) {
        case .app: app
        case .browser: browser
        case .requestorInitiated: requestorInitiated
        case nil: all
        }
    }

    /// Only an AReq names its channel; in the others some elements give it away.
    private static func channels(from heading: Heading) -> UInt16 {
        switch heading.type {
        case .authenticationRequest:
            return channel(heading.text(of: .deviceChannel))
        case .challengeRequest:
            let isApp = heading.has(.sdkTransID) || heading.has(.sdkCounterStoA)
            return isApp && !heading.has(.challengeWindowSize) ? app : browser
        case .challengeResponse:
            return heading.has(.sdkTransID) || heading.has(.acsCounterAtoS) ? app : browser
        case .authenticationResponse:
            if heading.has(.sdkTransID) { return app }
            let isForCardholder = ["C", "S"].contains(heading.text(of: .transStatus))
            return isForCardholder ? browser : browser | requestorInitiated
        case .resultsRequest:
            let isApp = heading.has(.sdkTransID) || heading.has(.acsRenderingType)
            return isApp ? app : challenged(in: heading) & ~app
        case .resultsResponse:
            return heading.has(.sdkTransID) ? app : challenged(in: heading)
        default:
            return all
        }
    }

    /// The channels in which a challenge can have a result: before 2.2.0 not without the cardholder.
    private static func challenged(in heading: Heading) -> UInt16 {
        heading.knownVersion == .v210 ? app | browser : all
    }
}
