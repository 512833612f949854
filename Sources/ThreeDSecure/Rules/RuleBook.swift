/// All rule tables in the form that the checker runs, made once when first needed.
struct RuleBook: Sendable {
    static let shared = RuleBook()

    private(set) var tables: [CompiledTable] = []
    private(set) var wordLists: [[UInt64]] = []
    private(set) var elementFormats: [CompiledTable.Alternative] = []
    private(set) var sources: [Format] = []
    private var topLevel: [Int32] = []
    private var carried: [Int32] = []

    private init() {
        for type in MessageType.allCases {
            for version in MessageVersion.all {
                let table = compile(RuleTables.rows(of: type), for: version)
                topLevel.append(table)
            }
        }
        for carrier in Carrier.allCases {
            for version in MessageVersion.all {
                carried.append(compile(RuleTables.rows(of: carrier), for: version))
            }
        }
    }

    /// The table of a message's top level, as a place in `tables`.
    func table(of type: MessageType, _ version: MessageVersion) -> Int {
        let place = type.place * MessageVersion.all.count + version.ordinal
        return Int(topLevel[place])
    }

    /// The table of what a carrier holds, as a place in `tables`.
    func table(of carrier: Carrier, _ version: MessageVersion) -> Int {
        Int(carried[carrier.rawValue * MessageVersion.all.count + version.ordinal])
    }

    private mutating func compile<Name: RuleName>(
        _ rows: [Row<Name>],
        for version: MessageVersion
    ) -> Int32 {
        var names: [ElementName] = []
        var rowsByName: [ElementName: [Row<Name>]] = [:]
        for row in rows where row.scope.includes(version) {
            if rowsByName[row.name.element] == nil { names.append(row.name.element) }
            rowsByName[row.name.element, default: []].append(row)
        }
        var builder = TableBuilder()
        for name in names {
            let rows = rowsByName[name] ?? []
            let alternatives = rows.map { row in
                alternative(row.format, in: row.scope.circumstances, for: version)
            }
            builder.add(name, rows: rows, alternatives: alternatives)
        }
        tables.append(builder.table())
        return Int32(tables.count - 1)
    }

    private mutating func alternative(
        _ format: Format,
        in circumstances: Circumstances,
        for version: MessageVersion
    ) -> CompiledTable.Alternative {
        let compiled = compile(format, for: version)
        sources.append(format)
        return CompiledTable.Alternative(
            circumstances: circumstances,
            format: compiled,
            source: Int32(sources.count - 1)
        )
    }

    private mutating func compile(_ format: Format, for version: MessageVersion) -> CompiledFormat {
        switch format {
        case .words(let words):
            wordLists.append(words.map(PackedWord.pack))
            return .words(Int32(wordLists.count - 1))
        case .object(let limit, let rows):
            return .object(table: compile(rows, for: version), maximum: Int32(clamping: limit))
        case .array(let count, let element):
            elementFormats.append(alternative(element, in: Scope().circumstances, for: version))
            return .array(
                minimum: Int32(count.lowerBound),
                maximum: Int32(count.upperBound),
                element: Int32(elementFormats.count - 1)
            )
        default:
            return CompiledFormat(simple: format)
        }
    }
}

extension MessageType {
    /// The place of the type among all types.
    var place: Int {
        switch self {
        case .authenticationRequest: 0
        case .authenticationResponse: 1
        case .challengeRequest: 2
        case .challengeResponse: 3
        case .resultsRequest: 4
        case .resultsResponse: 5
        case .preparationRequest: 6
        case .preparationResponse: 7
        case .operationRequest: 8
        case .operationResponse: 9
        case .error: 10
        }
    }
}
