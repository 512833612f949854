/// How long a session of the portal lasts.
package struct PortalPolicy: Hashable, Sendable {
    /// Without use.
    ///
    /// Commission Delegated Regulation (EU) 2018/389, article 4(3)(d): five minutes at most for what
    /// shows payment accounts; this shows cards and the purchases that used the service, no balance.
    package let idle: Duration
    /// In all.
    package let life: Duration

    package init(idle: Duration, life: Duration) throws(PolicyError) {
        guard (.seconds(120) ... .seconds(3_600)).contains(idle) else {
            throw PolicyError("portal.idleMinutes must be 2 to 60")
        }
        guard (idle ... .seconds(43_200)).contains(life) else {
            throw PolicyError("portal.sessionMinutes must be portal.idleMinutes to 720")
        }
        self.idle = idle
        self.life = life
    }
}
