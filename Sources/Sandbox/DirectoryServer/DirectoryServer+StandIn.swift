import ThreeDSecure

/// The ARes that a Directory Server gives where no ACS can.
extension DirectoryServer {
    /// Answers for a card that is in no range: without an ACS there is no authentication.
    ///
    /// The stand-in uses the Directory Server's own identifiers where an ACS's would be.
    func standIn(for request: Message, _ dsTransID: TransactionID) -> [UInt8] {
        var draft = MessageDraft(.authenticationResponse, version: request.version)
        draft[.threeDSServerTransID] = request.value(.threeDSServerTransID)
        draft[.dsTransID] = .string(dsTransID.description)
        draft[.acsTransID] = .string(dsTransID.description)
        draft[.dsReferenceNumber] = .string(settings.referenceNumber)
        draft[.acsReferenceNumber] = .string(settings.referenceNumber)
        draft[.transStatus] = .string(TransactionStatus.unavailable.rawValue)
        draft[.transStatusReason] = .string(TransactionStatusReason.noCardRecord.rawValue)
        draft[.eci] = .string(ElectronicCommerceIndicator.notAuthenticated.rawValue)
        do {
            let response = try draft.message(from: .directoryServer, to: .threeDSServer)
            log.sent(
                response.bytes,
                of: request.transactionID(.threeDSServerTransID)?.description,
                to: .threeDSServer,
                type: response.type.rawValue
            )
            return response.bytes
        } catch {
            return self.error(about: request, .permanentFailure, "No stand-in answer")
        }
    }
}
