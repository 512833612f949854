import AccessControl

/// What the profile says about the account portal, and whom it tells of reports.
extension ProfileFile {
    struct PortalSettings: Decodable {
        let idleMinutes: Int
        let sessionMinutes: Int
    }

    struct AlertSettings: Decodable {
        let customerService: String
        let issuer: String
    }

    func portalPolicy() throws(PolicyError) -> PortalPolicy {
        try PortalPolicy(
            idle: .seconds(portal.idleMinutes * 60),
            life: .seconds(portal.sessionMinutes * 60)
        )
    }

    func alertPolicy() throws(PolicyError) -> AlertPolicy {
        AlertPolicy(
            customerService: try address(alerts.customerService, "alerts.customerService"),
            issuer: try address(alerts.issuer, "alerts.issuer")
        )
    }

    private func address(_ text: String, _ name: String) throws(PolicyError) -> EmailAddress {
        do {
            return try EmailAddress(text)
        } catch {
            throw PolicyError("\(name) must be an e-mail address")
        }
    }
}
