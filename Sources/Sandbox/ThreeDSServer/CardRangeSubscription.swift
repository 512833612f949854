import FoundationEssentials
import Logging
import Synchronization
import ThreeDSecure

/// Keeps the card ranges of a 3DS Server as the Directory Server publishes them (PReq and PRes).
final class CardRangeSubscription: Sendable {
    private let settings: ThreeDSServerSettings
    private let peers: PeerClient
    private let makeUUID: @Sendable () -> UUID
    private let log: MessageLog
    private let logger: Logger
    /// Nil until the first PRes was applied.
    private let table = Mutex<CardRangeTable?>(nil)

    init(
        settings: ThreeDSServerSettings,
        peers: PeerClient,
        makeUUID: @escaping @Sendable () -> UUID,
        log: MessageLog,
        logger: Logger
    ) {
        self.settings = settings
        self.peers = peers
        self.makeUUID = makeUUID
        self.log = log
        self.logger = logger
    }

    /// What is known about a card.
    enum LookUp {
        case found(CardRange)
        case notParticipating
        /// The Directory Server has not answered yet.
        case rangesUnknown
    }

    func lookUp(_ number: CardNumber) -> LookUp {
        table.withLock { table in
            guard let table else { return .rangesUnknown }
            guard let range = table.lookUp(number), range.supports(.v220) else {
                return .notParticipating
            }
            return .found(range)
        }
    }

    /// Asks again and again until the task is cancelled.
    ///
    /// - Parameter onPrepared: Called once, when the first PRes was applied.
    func run(onPrepared: @Sendable () async -> Void) async {
        var waits = settings.preparation.firstRetries[...]
        var isPrepared = false
        while !Task.isCancelled {
            let wait: Duration
            if await refresh() {
                if !isPrepared { await onPrepared() }
                isPrepared = true
                wait = settings.preparation.refresh
            } else {
                wait = waits.popFirst() ?? settings.preparation.retry
            }
            // The only error is cancellation, which the loop's condition sees.
            try? await Task.sleep(for: wait)
        }
    }

    /// Asks once; after a refused update it asks for the whole list.
    private func refresh() async -> Bool {
        let serialNumber = table.withLock { $0?.serialNumber }
        if serialNumber != nil, await request(after: serialNumber) { return true }
        return await request(after: nil)
    }

    private func request(after serialNumber: String?) async -> Bool {
        let identifier = TransactionID(uuid: makeUUID())
        var draft = MessageDraft(.preparationRequest, version: .v220)
        draft[.threeDSServerTransID] = .string(identifier.description)
        draft[.threeDSServerRefNumber] = .string(settings.referenceNumber)
        draft[.threeDSServerOperatorID] = .string(settings.operatorID)
        draft[.serialNum] = serialNumber.map(JSONValue.string)
        guard let request = try? draft.message(from: .threeDSServer, to: .directoryServer) else {
            logger.error("the PReq is not valid; check the 3DS Server's settings")
            return false
        }
        log.sent(
            request.bytes,
            of: identifier.description,
            to: .directoryServer,
            type: request.type.rawValue
        )
        let answer = await peers.post(
            request.bytes,
            to: settings.directoryServerURL + "/3ds",
            within: settings.authenticationTimeout
        )
        guard case .answered(200, let body) = answer else {
            logger.info("the Directory Server does not answer; asking again later")
            return false
        }
        return apply(body, answering: request)
    }

    private func apply(_ body: [UInt8], answering request: Message) -> Bool {
        let verdict = MessageReader(receiver: .threeDSServer).read(body, answering: request)
        var logged = LoggedVerdict(verdict)
        var type: MessageType?
        var isApplied = false
        switch verdict {
        case .refused(let refusal):
            type = refusal.messageType
        case .accepted(let response) where response.type == .preparationResponse:
            type = response.type
            do throws(Refusal) {
                try table.withLock { table throws(Refusal) in
                    // A PRes is applied whole or not at all.
                    var updated =
                        request.string(.serialNum) == nil
                        ? CardRangeTable() : table ?? CardRangeTable()
                    try updated.apply(response)
                    table = updated
                }
                isApplied = true
            } catch {
                logged = LoggedVerdict(error)
            }
        case .accepted(let response):
            type = response.type
        }
        log.received(
            body,
            of: request.transactionID(.threeDSServerTransID)?.description,
            from: .directoryServer,
            type: type?.rawValue,
            verdict: logged
        )
        logger.debug(
            "card ranges asked for",
            metadata: ["applied": "\(isApplied)", "answer": "\(type?.rawValue ?? "unreadable")"]
        )
        return isApplied
    }
}
