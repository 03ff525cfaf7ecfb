import Domain
import Testing

/// A budget and applications for tests of the rules; amounts in whole euros.
enum Proefbudget {
    static let id = ID<Budget>(hoog: 1, laag: 1)
    static let volgend = ID<Budget>(hoog: 1, laag: 2)
    static let waarom = Verzegeling(hash: .nul)

    static func euro(_ bedrag: Int64) -> Bedrag { Bedrag(cent: bedrag * 100) }

    /// A ceiling of EUR 5,000, published on 6 January of its year.
    static func budget(jaar: Int = 2026, plafond: Int64 = 5_000) throws -> Budget {
        let wijk = try #require(Wijkcode("WK099501"))
        return try #require(
            Budget(
                eerste: .plafondBekendgemaakt(
                    wijk: wijk, jaar: jaar, regeling: ID(hoog: 2, laag: 2), plafond: euro(plafond),
                    bekendgemaaktOp: try dag("\(jaar)-01-06"))))
    }

    /// An application that was complete on a day, and may be granted so much.
    static func mededinger(
        _ nummer: Int, _ op: String, _ mogelijk: Int64, lot: Int32 = 0, besloten: Bool = false
    ) throws -> Mededinger {
        Mededinger(
            id: ID(hoog: 3, laag: UInt64(nummer)),
            kenmerk: try #require(Kenmerk(.aanvraag, jaar: 2026, nummer: nummer)),
            rang: .init(compleetOp: try dag(op), lot: lot), ontvangst: try dag(op),
            mogelijk: euro(mogelijk), besloten: besloten)
    }

    static func context(_ op: String) throws -> Handelingscontext {
        Handelingscontext(
            gemeente: ID(hoog: 4, laag: 1), actor: ID(hoog: 4, laag: 2), rol: .beheerder,
            moment: try tijdstip("\(op)T09:00:00Z"), verzoek: ID(hoog: 4, laag: 3), herkomst: .cli)
    }

    /// The code of a refusal; `nil` when there was none.
    static func code(_ doe: () throws -> Void) throws -> String? {
        do {
            try doe()
            return nil
        } catch let breuk as Regelbreuk { return breuk.code }
    }

    /// Not SHA-256, but a function of all bytes: the order is what is tested here.
    static let hash: Hashfunctie = { bytes in
        let som = bytes.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511
        }
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: som >> (UInt64($0 % 8) * 8)) }
        return Hash(bytes: bytes) ?? .nul
    }
}

extension Budget {
    /// The budget after these events.
    func na(_ gebeurtenissen: [BudgetGebeurtenis]) -> Budget {
        gebeurtenissen.reduce(into: self) { $0.pasToe($1) }
    }

    /// Granted so many euros.
    func verleend(_ euro: Int64) -> Budget {
        na([.verplichtingGeboekt(aanvraag: ID(hoog: 9, laag: 9), bedrag: Proefbudget.euro(euro))])
    }
}
