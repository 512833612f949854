package import AccessControl
package import ThreeDSecure

extension MemoryDatabase: BrowserObservationStore {
    package func record(_ observation: BrowserObservation) throws {
        try demandUp()
        observations[observation.threeDSServerTransID] = observation
    }

    package func observation(for transaction: TransactionID) throws -> BrowserObservation? {
        try demandUp()
        return observations[transaction]
    }

    package func forget(before moment: Timestamp) throws {
        try demandUp()
        observations = observations.filter { $0.value.at >= moment }
    }
}
