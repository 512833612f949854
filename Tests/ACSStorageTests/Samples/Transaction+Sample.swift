import AccessControl
import Foundation
import ThreeDSecure

extension Timestamp {
    /// A moment some seconds after the beginning of all tests.
    static func at(_ seconds: Int64) -> Self {
        Self(milliseconds: 1_780_000_000_000 + seconds * 1_000)
    }
}

extension TransactionID {
    static func random() -> Self { Self(uuid: UUID()) }
}

extension TransactionFacts {
    /// Facts with everything that can be absent.
    static func sample(
        id: TransactionID = .random(),
        card: CardReference = .sample(),
        status: TransactionStatus = .challenge
    ) throws -> Self {
        guard let lastDigits = LastDigits(stored: "00018"),
            let currency = Currency(numeric: "752"),
            let amount = Amount(minorUnits: "12990", currency: currency, exponent: 2)
        else { throw SampleError() }
        return Self(
            id: id,
            threeDSServerTransID: .random(),
            dsTransID: .random(),
            messageVersion: .v220,
            openedAt: .at(0),
            card: card,
            lastDigits: lastDigits,
            product: ProductID(rawValue: "green"),
            language: .english,
            amount: amount,
            merchantName: "Ön & Sjön 'AB'",
            dsURL: "http://127.0.0.1:8082/3ds",
            notificationURL: "http://127.0.0.1:8080/notify",
            status: status,
            reasons: [.exemptPurchasesUsed, .browserChanged],
            codeKeyID: KeyID(rawValue: "k1")
        )
    }

    /// Facts without anything that can be absent.
    static func bare() throws -> Self {
        let full = try sample()
        return Self(
            id: full.id,
            threeDSServerTransID: full.threeDSServerTransID,
            dsTransID: full.dsTransID,
            messageVersion: full.messageVersion,
            openedAt: full.openedAt,
            card: full.card,
            lastDigits: full.lastDigits,
            product: nil,
            language: full.language,
            amount: nil,
            merchantName: full.merchantName,
            dsURL: full.dsURL,
            notificationURL: nil,
            status: .unavailable,
            reasons: [],
            codeKeyID: full.codeKeyID
        )
    }
}

extension TransactionFacts {
    /// Everything in one line, to compare by.
    var summary: String { String(reflecting: self) }
}

extension ChallengeProgress {
    static let awaited = Self(stage: .awaited, dueAt: .at(30))
    static let answered = Self(stage: .answered, dueAt: nil)

    /// Progress with everything that can be absent.
    static let full = Self(
        stage: .reporting,
        dueAt: .at(600),
        generation: 3,
        codeSentAt: .at(10),
        lastSentAt: .at(70),
        resends: 2,
        entries: 1,
        opening: WindowOpening(size: .wide, sessionData: "c2Vzc2lvbg"),
        result: ChallengeResult(
            status: .notAuthenticated,
            statusReason: .timedOut,
            cancel: .timedOut,
            interactions: 1,
            ending: .timedOut
        )
    )
}

extension TransactionOpening {
    /// An opening that is answered as its facts say.
    init(
        _ facts: TransactionFacts,
        _ progress: ChallengeProgress = .awaited,
        countsPurchase: Bool = false
    ) {
        self.init(
            facts: facts,
            progress: progress,
            decision: Decision(status: facts.status, reasons: facts.reasons),
            countsPurchase: countsPurchase
        )
    }
}

extension OutboxItem {
    static func sample(
        of transaction: TransactionID,
        kind: OutboxKind = .codeBySMS,
        generation: Int = 1,
        claimedUntil: Timestamp = .at(30)
    ) -> Self {
        Self(
            id: OutboxItemID(rawValue: UUID()),
            subject: .transaction(transaction),
            kind: kind,
            generation: generation,
            attempts: 1,
            claimedUntil: claimedUntil
        )
    }
}

extension AccessControlServer.Stores {
    /// Opens a transaction, and reads it back.
    func opened(
        _ facts: TransactionFacts,
        _ progress: ChallengeProgress = .awaited
    ) async throws -> Transaction {
        _ = try await transactions.open(card: facts.card) { _ in
            TransactionOpening(facts, progress)
        }
        guard let transaction = try await transactions.transaction(facts.id) else {
            throw SampleError()
        }
        return transaction
    }
}
