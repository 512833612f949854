import Logging

extension AccessControlServer {
    /// Does what is due: challenges whose time has run out, and what waits to be sent.
    ///
    /// Timers and outbox are rows, so any process that calls this does the work, after any restart. A
    /// failure is logged and met again at the next call.
    package func sweep() async {
        await endOverdueChallenges()
        await sendWhatIsDue()
    }

    /// Forgets what is no longer needed.
    package func tidy() async {
        let now = clock.now
        do {
            try await stores.observations.forget(before: now - Self.observationLife)
            try await stores.sessions.forget(
                openedBefore: now - profile.portal.life,
                seenBefore: now - profile.portal.idle
            )
            try await stores.verifications.forgetVerifications(before: now - Self.verificationLife)
            try await stores.users.forgetTries(before: now - Self.triesLife)
        } catch {
            logger.error("what is no longer needed could not be removed", metadata: fault(error))
        }
    }

    private func endOverdueChallenges() async {
        do {
            while true {
                let due = try await stores.transactions.due(at: clock.now, limit: Self.batch)
                for id in due {
                    let now = clock.now
                    guard case .done(let step) = try await apply(to: id, { $0.timePassed(at: now) })
                    else { continue }
                    await dispatch(step.sends)
                }
                guard due.count == Self.batch else { return }
            }
        } catch {
            logger.error("overdue challenges could not be ended", metadata: fault(error))
        }
    }

    private func sendWhatIsDue() async {
        do {
            while true {
                let now = clock.now
                let items = try await stores.outbox.claim(
                    at: now,
                    until: now + Self.claim,
                    limit: Self.batch
                )
                await dispatch(items)
                guard items.count == Self.batch else { return }
            }
        } catch {
            logger.error("the outbox could not be read", metadata: fault(error))
        }
    }

    /// How many rows one reading takes.
    private static var batch: Int { 50 }

    /// How long a sighting of the 3DS Method is of use.
    private static var observationLife: Duration { .seconds(600) }

    /// How long codes of the portal that ran out are remembered, so that they can be counted.
    private static var verificationLife: Duration { .seconds(3_600) }

    /// How long tries to sign in are remembered after the last one.
    private static var triesLife: Duration { .seconds(86_400) }
}
