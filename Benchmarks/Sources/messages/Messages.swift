import Foundation
import ThreeDSecure

/// Measures the message library on one core, each figure against a floor or a baseline of the run.
@main
enum Messages {
    static func main() throws {
        let report = Report()
        try measureReading(report)
        measureWriting(report)
        try measureCardRanges(report)
        report.finish()
    }

    private static func measureReading(_ report: Report) throws {
        let bytes = SampleRequest.bytes
        let reader = MessageReader(receiver: .accessControlServer)
        guard case .accepted(let message) = reader.read(bytes) else {
            return report.fail("the sample AReq is refused: \(reader.read(bytes).report)")
        }
        let checked = Measure.perSecond { if case .refused = reader.read(bytes) { fatalError() } }
        let viewed = Measure.perSecond {
            guard case .accepted(let message) = reader.read(bytes),
                let request = AuthenticationRequest(message), request.purchase != nil
            else { fatalError() }
        }
        let data = Data(bytes)
        let decoder = JSONDecoder()
        _ = try decoder.decode(FoundationRequest.self, from: data)
        let decoded = Measure.perSecond {
            _ = try? decoder.decode(FoundationRequest.self, from: data)
        }
        report.note("AReq", "\(bytes.count) bytes, \(message.type.rawValue)")
        report.check("AReq read and checked", checked, "messages/s", atLeast: 150_000)
        report.check("AReq read, checked and viewed", viewed, "messages/s")
        report.check("AReq decoded by Foundation, unchecked", decoded, "messages/s")
        report.check("checked against Foundation", checked / decoded, "times", atLeast: 3)
    }

    private static func measureWriting(_ report: Report) {
        let response = AuthenticationResponse(
            version: .v220,
            threeDSServerTransID: TransactionID(uuid: UUID()),
            dsTransID: TransactionID(uuid: UUID()),
            acsTransID: TransactionID(uuid: UUID()),
            acsReferenceNumber: "ACS_LOA_EXAMPLE_020200_00001",
            acsOperatorID: "OPERATOR-0001",
            dsReferenceNumber: "DS_LOA_DIS_EXAMPLE_020200_00001",
            transStatus: .authenticated,
            eci: .authenticated,
            authenticationValue: AuthenticationValue(bytes: 0..<20)
        )
        let written = Measure.perSecond { _ = response.encoded() }
        report.check("ARes written", written, "messages/s", atLeast: 400_000)
    }

    private static func measureCardRanges(_ report: Report) throws {
        let bytes = SampleRanges.bytes(count: 200_000)
        let memoryBefore = Measure.residentBytes()
        let reader = MessageReader(receiver: .threeDSServer)
        var table = CardRangeTable()
        let seconds = try Measure.seconds {
            guard case .accepted(let message) = reader.read(bytes) else {
                return report.fail("the sample PRes is refused: \(reader.read(bytes).report)")
            }
            try table.apply(message)
        }
        let memory = Double(Measure.residentBytes() - memoryBefore) / 1_048_576
        let numbers = (0..<1000).compactMap { CardNumber(SampleRanges.number(in: $0 * 199)) }
        var place = 0
        let found = Measure.perSecond {
            place = (place + 1) % numbers.count
            if table.lookUp(numbers[place]) == nil { fatalError() }
        }
        report.note("PRes", "\(table.count) ranges, \(bytes.count / 1_048_576) MB")
        report.check("PRes read and applied", seconds, "seconds", atMost: 0.5)
        report.check("look-ups", found, "look-ups/s", atLeast: 1_000_000)
        report.check("memory of the ranges", memory, "MB", atMost: 60)
    }
}
