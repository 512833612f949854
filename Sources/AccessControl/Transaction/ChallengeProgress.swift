/// What changes while a cardholder is asked.
package struct ChallengeProgress: Hashable, Sendable {
    package var stage: ChallengeStage
    /// When the server must act by itself, if at all: the row is the timer, so that a restart or
    /// another node loses none.
    package var dueAt: Timestamp?
    /// Which code is good; raised when the contacts change.
    package var generation: Int
    /// The revision of the contacts that this code went to; with others on the card it is dead.
    package var contactsRevision: Int?
    /// When the code of this generation was first sent, if it was.
    package var codeSentAt: Timestamp?
    /// When the code was last sent.
    package var lastSentAt: Timestamp?
    /// How often it was sent again.
    package var resends: Int
    /// How many codes were tried.
    package var entries: Int
    package var update: UpdateProgress
    /// What the first CReq was, so that a reload is told from another request.
    package var opening: WindowOpening?
    /// How the challenge ended.
    package var result: ChallengeResult?

    package init(
        stage: ChallengeStage,
        dueAt: Timestamp?,
        generation: Int = 1,
        contactsRevision: Int? = nil,
        codeSentAt: Timestamp? = nil,
        lastSentAt: Timestamp? = nil,
        resends: Int = 0,
        entries: Int = 0,
        update: UpdateProgress = UpdateProgress(),
        opening: WindowOpening? = nil,
        result: ChallengeResult? = nil
    ) {
        self.stage = stage
        self.dueAt = dueAt
        self.generation = generation
        self.contactsRevision = contactsRevision
        self.codeSentAt = codeSentAt
        self.lastSentAt = lastSentAt
        self.resends = resends
        self.entries = entries
        self.update = update
        self.opening = opening
        self.result = result
    }
}
