import Hummingbird

/// What a party knows about a request besides the request itself.
struct PartyContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The address at the other end of the connection, without the port.
    let remoteAddress: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress
    }
}
