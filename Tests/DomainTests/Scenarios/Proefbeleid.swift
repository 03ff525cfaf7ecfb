import Domain
import Testing

/// Two wijkraden and a dossier that concerns them, with people in every role.
struct Proefbeleid {
    /// 1 chairs Atol, 2 chairs Bos, 3 handles, 4 audits.
    static func context(
        _ persoon: Int, _ rol: Rol, op dag: String = "2026-03-02"
    ) throws -> Handelingscontext {
        try Proefbesluit.context(persoon, rol, op: dag)
    }

    static func buurt(_ code: String) throws -> Buurtcode { try #require(Buurtcode(code)) }

    static func raad(
        _ code: String, buurt: String, voorzitter: Int, opgeheven: String? = nil
    ) throws -> Wijkraad {
        Wijkraad(
            code: code, naam: "Wijkraad \(code)", grondslag: .anderecommissie,
            buurten: [try Self.buurt(buurt)], ingesteldOp: try dag("2020-01-01"),
            opgehevenOp: try opgeheven.map { try dag($0) },
            leden: [
                .init(
                    persoon: try Proefbesluit.id(voorzitter), ambt: .voorzitter,
                    van: try dag("2026-01-01"))
            ])
    }

    static func raden() throws -> [Wijkraad] {
        [
            try raad("Atol", buurt: "BU09950201", voorzitter: 1),
            try raad("Bos", buurt: "BU09950301", voorzitter: 2),
        ]
    }

    static func voorstel(
        _ niveau: Participatieniveau = .raadplegen, buurten: [String] = ["BU09950201"],
        wijkraden: [String]? = nil
    ) throws -> Beleidsdossier.Voorstel {
        .init(
            onderwerp: "Visie", orgaan: .raad, vakafdeling: "Ruimte", niveau: niveau,
            buurten: try buurten.map(buurt), wijkraden: wijkraden)
    }

    static func openen(
        _ voorstel: Beleidsdossier.Voorstel, weglaten: [String] = [], raden: [Wijkraad]? = nil,
        op dag: String = "2026-03-02"
    ) throws -> Beleidsdossier {
        let zegel = try Proefbesluit.zegel(1)
        let gebeurtenis = try Beleidsdossier.openen(
            try #require(Kenmerk(.dossier, jaar: 2026, nummer: 1)), voorstel, reden: zegel,
            raden: try raden ?? Self.raden(),
            weglaten: Dictionary(uniqueKeysWithValues: weglaten.map { ($0, zegel) }),
            norm: Consultatienorm(), context(3, .behandelaar, op: dag))
        return try #require(Beleidsdossier(eerste: gebeurtenis))
    }

    static func open(_ niveau: Participatieniveau = .raadplegen) throws -> Beleidsdossier {
        try openen(voorstel(niveau))
    }
}

extension Beleidsdossier {
    /// Records something as somebody, and takes it in.
    mutating func leg(
        _ melding: Consultatiemelding, _ context: Handelingscontext, raden: [Wijkraad]? = nil,
        laatste: String = "2026-01-01"
    ) throws {
        let gebeurtenissen = try vastleggen(
            melding, raden: try raden ?? Proefbeleid.raden(), laatste: try dag(laatste), context)
        for gebeurtenis in gebeurtenissen { pasToe(gebeurtenis) }
    }

    /// Ends it with its final report, as the first two facts.
    mutating func beeindig() throws {
        let handler = try Proefbeleid.context(3, .behandelaar)
        try leg(.init(soort: .eindverslag, stukken: [.init(hash: .nul, versie: "1")]), handler)
        try leg(.init(soort: .dossierBeeindigd), handler)
    }
}
