import Domain
import Testing

@Suite("Regelcodes van wijkraden en dossiers") struct DossierregelcodesTests {
    private static func vast(
        _ melding: Consultatiemelding, als rol: Rol = .behandelaar, _ persoon: Int = 3,
        niveau: Participatieniveau = .raadplegen
    ) throws -> [String] {
        try BeleidsdossierVastleggenTests.codes(
            melding, persoon, rol, in: Proefbeleid.open(niveau))
    }

    @Test("Wijkraadregels")
    func wijkraadregels() throws {
        let raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        try RegelcodesTests.controleer([
            (
                Wijkraadregel.codeBestaat,
                { try Proefbesluit.codes { try Wijkraad.eisNieuw("atol", bestaand: [raad]) } }
            ),
            (
                .bestaatNiet,
                { try Proefbesluit.codes { _ = try raad.opheffen(op: dag("2019-12-31")) } }
            ),
            (.alLid, { try WijkraadregelTests.benoemen("2026-06-30", nil, in: raad) }),
            (
                .geenLid,
                {
                    try Proefbesluit.codes {
                        _ = try raad.aftreden(Proefbesluit.id(2), op: dag("2026-06-30"))
                    }
                }
            ),
            (
                .voorzitterBestaat,
                {
                    try Proefbesluit.codes {
                        _ = try raad.benoemen(
                            .init(
                                persoon: Proefbesluit.id(2), ambt: .voorzitter,
                                van: dag("2026-06-30")))
                    }
                }
            ),
            (
                .geenVoorzitter,
                {
                    try Proefbesluit.codes {
                        _ = try RoosterTests.raad([]).overdragen(
                            aan: Proefbesluit.id(2), op: dag("2026-06-30"), blijftLid: false)
                    }
                }
            ),
        ])
    }

    @Test("Briefregels")
    func briefregels() throws {
        try RegelcodesTests.controleer([
            (Briefregel.inToekomst, { try BriefregelTests.codes(op: "2026-03-03") }),
            (.antwoorddag, { try BriefregelTests.codes(.beantwoorden) }),
            (
                .nietTeBeantwoorden,
                {
                    try BriefregelTests.antwoordcodes(
                        op: BriefregelTests.brief(.verzonden, "2026-03-01"))
                }
            ),
            (
                .alAfgedaan,
                {
                    let brief = try BriefregelTests.brief(.ontvangen, "2026-03-01", .terInformatie)
                    return try BriefregelTests.afdoencodes(brief)
                }
            ),
        ])
    }

    @Test("Dossierregels")
    func dossierregels() throws {
        let beide = ["BU09950201", "BU09950301"]
        try RegelcodesTests.controleer([
            (
                Dossierregel.wijkraadWeggelaten,
                {
                    try Proefbesluit.codes {
                        _ = try Proefbeleid.openen(
                            Proefbeleid.voorstel(buurten: beide, wijkraden: ["Atol"]))
                    }
                }
            ),
            (
                .geenWijkraad,
                {
                    try Proefbesluit.codes {
                        _ = try Proefbeleid.openen(Proefbeleid.voorstel(buurten: ["BU09959901"]))
                    }
                }
            ),
            (
                .beeindigd,
                {
                    var dossier = try Proefbeleid.open()
                    try dossier.beeindig()
                    return try BeleidsdossierVastleggenTests.codes(
                        .init(soort: .aangekondigd), 3, .behandelaar, in: dossier)
                }
            ),
            (.tegenstrijdig, { try Self.vast(.init(soort: .termijnVerlengd)) }),
            (
                .alleenWijkraad,
                {
                    try Self.vast(
                        .init(soort: .ontvangstBevestigd, wijkraad: "Atol", verwijstNaar: 1))
                }
            ),
            (
                .bewijsgraad,
                { try Self.vast(.init(soort: .aangekondigd, bewijsgraad: .bevestigd)) }
            ),
            (
                .niveauVraagtGeenInbreng,
                { try Self.vast(.init(soort: .adviesGevraagd), niveau: .informeren) }
            ),
            (.redenOntbreekt, { try Self.vast(.init(soort: .uitvoeringAfwijkend)) }),
            (
                .inbrengOnbeantwoord,
                {
                    var dossier = try Proefbeleid.open()
                    try dossier.pasToe(
                        .feitVastgelegd(BeleidsdossierInbrengTests.avond(punten: ["1"])))
                    return try BeleidsdossierVastleggenTests.codes(
                        .init(soort: .dossierBeeindigd), 3, .behandelaar, in: dossier)
                }
            ),
            (.eindverslagOntbreekt, { try Self.vast(.init(soort: .dossierBeeindigd)) }),
            (
                .motivatieOntbreekt,
                {
                    try Self.vast(
                        .init(
                            soort: .reactieGegeven, wijkraad: "Atol",
                            punten: [.init(punt: "1", reactie: .deels)]))
                }
            ),
            (
                .planning,
                {
                    try Proefbesluit.codes {
                        _ = try Proefbeleid.open().plannen(
                            "visie", .init(besluitOp: try dag("2026-03-02")),
                            Proefbeleid.context(3, .behandelaar))
                    }
                }
            ),
            (
                .besluitIngelezen,
                {
                    let lijst = try BesluitenlijstInlezenTests.ingelezen(
                        BesluitenlijstInlezenTests.lees("2026-03-03,raad,Visie,BU09950201,1\n"))
                    return try Proefbesluit.codes {
                        _ = try Besluitenlijst.inlezen(
                            lijst.besluiten, hash: .nul, eerder: [lijst],
                            Proefbeleid.context(4, .auditor))
                    }
                }
            ),
            (
                .besluitAfgedaan,
                {
                    var lijst = try BesluitenlijstInlezenTests.ingelezen(
                        BesluitenlijstInlezenTests.lees("2026-03-03,raad,Visie,BU09950201,1\n"))
                    lijst.pasToe(.afgedaan(nummer: 1, .dossier(ID(hoog: 1, laag: 2))))
                    return try Proefbesluit.codes {
                        _ = try lijst.afdoen(1, .dossier(ID(hoog: 1, laag: 3)))
                    }
                }
            ),
            (
                .norm,
                {
                    try Proefbesluit.codes {
                        let gemeente = Gemeente(
                            code: try #require(Gemeentecode("GM0995")), naam: "Lelystad",
                            demonstratie: true, wijken: [])
                        _ = try gemeente.vaststellen(
                            Gemeente.Normversie(
                                norm: Consultatienorm(
                                    minimaleTermijnDagen: 14, maximaleAchterstandDagen: 14),
                                besluit: "raadsbesluit", vanaf: try dag("2026-01-01")))
                    }
                }
            ),
        ])
    }
}
