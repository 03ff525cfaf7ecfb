import Domain
import Testing

@Suite("Inbreng van bewoners, en het einde van een dossier") struct BeleidsdossierInbrengTests {
    static func avond(punten: [String]) throws -> Consultatiefeit {
        try feit(
            .inbrengOntvangen, punten: punten.map { .init(punt: $0) },
            inbreng: .init(wijze: .bewonersavond, aantal: 43))
    }

    static func feit(
        _ soort: Consultatiesoort, over: Int? = nil, punten: [Consultatiefeit.Punt] = [],
        inbreng: Inbreng? = nil
    ) throws -> Consultatiefeit {
        Consultatiefeit(
            soort: soort, plaatsgevondenOp: try dag("2026-03-02"),
            vastgelegdOp: try dag("2026-03-02"), verwijstNaar: over, punten: punten,
            inbreng: inbreng, door: try Proefbesluit.id(3), rol: .behandelaar)
    }

    private static func reactie(_ over: Int, _ punten: [String]) throws -> Consultatiefeit {
        try feit(
            .inbrengBeantwoord, over: over,
            punten: punten.map { .init(punt: $0, reactie: .overgenomen) })
    }

    private static func dossier(_ feiten: [Consultatiefeit]) throws -> Beleidsdossier {
        var dossier = try Proefbeleid.open()
        for feit in feiten { dossier.pasToe(.feitVastgelegd(feit)) }
        return dossier
    }

    private static func codes(
        _ melding: Consultatiemelding, in dossier: Beleidsdossier
    ) throws -> [String] {
        try BeleidsdossierVastleggenTests.codes(melding, 3, .behandelaar, in: dossier)
    }

    @Test("een dossier eindigt pas als elk punt een reactie heeft, en het verslag daarna kwam")
    func einde() throws {
        let verslag = try Self.feit(.eindverslag)
        let gevallen: [([Consultatiefeit], [String])] = [
            ([verslag], []), ([try Self.avond(punten: []), verslag], ["INBRENG_ONBEANTWOORD"]),
            ([try Self.avond(punten: []), try Self.reactie(1, []), verslag], []),
            (
                [try Self.avond(punten: ["1", "2"]), try Self.reactie(1, ["1"]), verslag],
                ["INBRENG_ONBEANTWOORD"]
            ),
            (
                [
                    try Self.avond(punten: ["1", "2"]), try Self.reactie(1, ["1"]),
                    try Self.reactie(1, ["2"]), verslag,
                ], []
            ),
            (
                [try Self.avond(punten: ["1"]), verslag, try Self.reactie(1, ["1"])],
                ["EINDVERSLAG_ONTBREEKT"]
            ),
            ([try Self.avond(punten: ["1"]), try Self.feit(.correctie, over: 1), verslag], []),
            ([], ["EINDVERSLAG_ONTBREEKT"]),
        ]
        for (nummer, (feiten, verwacht)) in gevallen.enumerated() {
            let codes = try Self.codes(
                .init(soort: .dossierBeeindigd), in: Self.dossier(feiten))
            #expect(codes == verwacht, "\(nummer)")
        }
    }

    @Test("inbreng zegt hoe en van hoeveel mensen; een reactie gaat over punten die er zijn")
    func vorm() throws {
        let avond = try Self.dossier([try Self.avond(punten: ["1"])])
        let gevallen: [(Consultatiemelding, [String])] = [
            (.init(soort: .inbrengOntvangen), ["FEIT_TEGENSTRIJDIG"]),
            (.init(soort: .inbrengOntvangen, inbreng: .init(wijze: .enquete, aantal: 1)), []),
            (
                .init(soort: .inbrengOntvangen, inbreng: .init(wijze: .enquete, aantal: 0)),
                ["FEIT_TEGENSTRIJDIG"]
            ),
            (
                .init(soort: .aangekondigd, inbreng: .init(wijze: .enquete, aantal: 9)),
                ["FEIT_TEGENSTRIJDIG"]
            ),
            (.init(soort: .inbrengBeantwoord), ["FEIT_TEGENSTRIJDIG"]),
            (
                .init(
                    soort: .inbrengBeantwoord, verwijstNaar: 1,
                    punten: [.init(punt: "1", reactie: .overgenomen)]), []
            ),
            (
                .init(
                    soort: .inbrengBeantwoord, verwijstNaar: 1,
                    punten: [.init(punt: "2", reactie: .overgenomen)]), ["FEIT_TEGENSTRIJDIG"]
            ),
            (
                .init(soort: .inbrengBeantwoord, verwijstNaar: 1, punten: [.init(punt: "1")]),
                ["FEIT_TEGENSTRIJDIG"]
            ),
            (
                .init(
                    soort: .inbrengBeantwoord, verwijstNaar: 1,
                    punten: [.init(punt: "1", reactie: .niet)]), ["MOTIVATIE_ONTBREEKT"]
            ),
        ]
        for (melding, verwacht) in gevallen {
            #expect(try Self.codes(melding, in: avond) == verwacht, "\(melding)")
        }
        let geen = try Self.dossier([try Self.feit(.aangekondigd)])
        #expect(
            try Self.codes(.init(soort: .inbrengBeantwoord, verwijstNaar: 1), in: geen)
                == ["FEIT_TEGENSTRIJDIG"])
    }

    @Test("inbreng verandert geen oordeel, en komt uit haar canonieke vorm terug")
    func canoniek() throws {
        let feit = try Self.avond(punten: ["1"])
        #expect(try Consultatiefeit(feit.canoniek) == feit)
        #expect(try Inbreng(try #require(feit.inbreng).canoniek) == feit.inbreng)
        let (zonder, met) = (try Self.dossier([]), try Self.dossier([feit]))
        #expect(zonder.oordelen == met.oordelen)
    }

    @Test("wie meldt dat van een besluit wordt afgeweken, zegt waarom")
    func bericht() throws {
        let dossier = try Self.dossier([
            try Self.feit(.uitvoeringAfwijkend), try Self.feit(.aangekondigd),
        ])
        let zegel = try Proefbesluit.zegel(1)
        for (over, reden, verwacht) in [
            (1, nil, ["REDEN_ONTBREEKT"]), (1, zegel, []), (2, nil, []), (nil, nil, []),
        ] as [(Int?, Verzegeling?, [String])] {
            let codes = try Self.codes(
                .init(soort: .informatieVerstrekt, verwijstNaar: over, reden: reden), in: dossier)
            #expect(codes == verwacht, "\(String(describing: over))")
        }
    }
}
