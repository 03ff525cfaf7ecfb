import Domain
import Testing

@Suite("Regelcodes van het secretariaat") struct SecretariaatregelcodesTests {
    @Test("Wijkpostregels")
    func wijkpostregels() throws {
        var post = try WijkpostTests.post()
        post.pasToe(
            try post.plaatsen(
                .init(persoon: Proefbesluit.id(1), urenPerWeek: 24, van: dag("2026-01-01"))))
        post.pasToe(
            try post.waarnemen(WaarnemingTests.waarneming(1, 2, "2026-07-20", "2026-07-31")))
        let vol = post
        try RegelcodesTests.controleer([
            (
                Wijkpostregel.codeBestaat,
                { try Proefbesluit.codes { try Wijkpost.eisNieuw("centrum", bestaand: [vol]) } }
            ),
            (
                .bestaatNiet,
                { try Proefbesluit.codes { _ = try vol.opheffen(op: dag("2025-12-31")) } }
            ),
            (
                .alGeplaatst,
                {
                    try Proefbesluit.codes {
                        _ = try vol.plaatsen(
                            .init(
                                persoon: Proefbesluit.id(1), urenPerWeek: 8,
                                van: dag("2026-05-01")))
                    }
                }
            ),
            (
                .geenMedewerker,
                {
                    try Proefbesluit.codes {
                        _ = try vol.vertrekken(Proefbesluit.id(2), op: dag("2026-05-01"))
                    }
                }
            ),
            (
                .waarneming,
                {
                    try Proefbesluit.codes {
                        _ = try vol.waarnemen(
                            WaarnemingTests.waarneming(3, 1, "2026-07-31", "2026-08-01"))
                    }
                }
            ),
        ])
    }

    /// Who is absent, who stands in, from when to when, and whether that can be.
    static let waarnemingen: [(Int, Int, String, String, Bool)] = [
        (3, 4, "2026-07-20", "2026-07-31", true), (3, 3, "2026-07-20", "2026-07-31", false),
        (3, 4, "2026-07-31", "2026-07-20", false), (1, 4, "2026-07-31", "2026-08-10", false),
        (1, 4, "2026-08-01", "2026-08-10", true), (1, 4, "2026-07-01", "2026-07-19", true),
        (3, 1, "2026-07-19", "2026-07-19", true), (3, 1, "2026-07-20", "2026-07-20", false),
        (2, 3, "2026-07-25", "2026-07-26", true),
    ]

    @Test("waarnemen doet een ander, die er zelf is", arguments: waarnemingen)
    func waarneming(_ wie: Int, _ ander: Int, _ van: String, _ tot: String, kan: Bool) throws {
        let elders = [try WaarnemingTests.waarneming(1, 2, "2026-07-20", "2026-07-31")]
        let codes = try Proefbesluit.codes {
            _ = try WijkpostTests.post().waarnemen(
                WaarnemingTests.waarneming(wie, ander, van, tot), elders: elders)
        }
        #expect(codes == (kan ? [] : ["WAARNEMING_ONMOGELIJK"]))
    }

    @Test("Taakregels")
    func taakregels() throws {
        let oorzaak = try TaakTests.aanvraagoorzaak()
        let plicht = Plicht(oorzaak, uiterlijk: nil)
        let voorstel = Taak.Voorstel(soort: .termijn, oorzaak: oorzaak, rol: .beslisser)
        func opgepakt() throws -> Taak {
            try #require(
                Taak(
                    eerste: Taak.oppakken(
                        TaakTests.kenmerk(), voorstel, plicht: plicht, bestaand: [],
                        TaakTests.context())))
        }
        try RegelcodesTests.controleer([
            (
                Taakregel.gesloten,
                {
                    var taak = try TaakTests.taak()
                    taak.pasToe(try taak.sluiten(.gereed, reden: nil, TaakTests.context()))
                    return try Proefbesluit.codes { _ = try taak.toewijzen(nil) }
                }
            ),
            (
                .termijnLooptNiet,
                {
                    try Proefbesluit.codes {
                        _ = try Taak.oppakken(
                            TaakTests.kenmerk(), voorstel, plicht: nil, bestaand: [],
                            TaakTests.context())
                    }
                }
            ),
            (
                .bestaat,
                {
                    try Proefbesluit.codes {
                        _ = try Taak.oppakken(
                            TaakTests.kenmerk(2), voorstel, plicht: plicht,
                            bestaand: [opgepakt()], TaakTests.context())
                    }
                }
            ),
            (
                .volgtTermijn,
                {
                    try Proefbesluit.codes {
                        _ = try opgepakt().sluiten(.gereed, reden: nil, TaakTests.context())
                    }
                }
            ),
            (
                .herhalingZonderDag,
                {
                    try Proefbesluit.codes {
                        _ = try TaakTests.taak(uiterlijk: nil, herhaling: "1w")
                    }
                }
            ),
            (
                .herinneringZonderDag,
                {
                    try Proefbesluit.codes {
                        _ = try TaakTests.taak(uiterlijk: nil, herinner: ["7d"])
                    }
                }
            ),
        ])
        let verzetten = try Proefbesluit.codes {
            _ = try opgepakt().verzetten(naar: dag("2026-05-01"), reden: Proefbesluit.zegel(1))
        }
        #expect(verzetten == ["TAAK_VOLGT_TERMIJN"])
    }

    @Test("Toezeggingregels")
    func toezeggingregels() throws {
        try RegelcodesTests.controleer([
            (
                Bestuurstoezeggingregel.afgedaan,
                {
                    var toezegging = try BestuurstoezeggingTests.toezegging()
                    let zegel = try Proefbesluit.zegel(4)
                    toezegging.pasToe(
                        try toezegging.afdoen(.nagekomen, reden: zegel, TaakTests.context()))
                    return try Proefbesluit.codes {
                        _ = try toezegging.verlengen(tot: dag("2027-01-01"), reden: zegel)
                    }
                }
            ),
            (
                .termijn,
                {
                    try Proefbesluit.codes {
                        _ = try BestuurstoezeggingTests.toezegging("2026-03-01")
                    }
                }
            ),
            (
                .wijkraad,
                {
                    try Proefbesluit.codes {
                        _ = try Bestuurstoezegging.vastleggen(
                            BestuurstoezeggingTests.opening(wijkraad: nil),
                            uiterlijk: dag("2026-06-01"), TaakTests.context())
                    }
                }
            ),
        ])
    }
}
