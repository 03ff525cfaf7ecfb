import Domain
import Testing

@Suite("Vastleggen wat er in een dossier gebeurde") struct BeleidsdossierVastleggenTests {
    typealias Melding = Consultatiemelding

    static func codes(
        _ melding: Melding, _ persoon: Int, _ rol: Rol, in dossier: Beleidsdossier? = nil
    ) throws -> [String] {
        var dossier = try dossier ?? Proefbeleid.open()
        return try Proefbesluit.codes {
            try dossier.leg(melding, Proefbeleid.context(persoon, rol))
        }
    }

    @Test("wie wat mag zeggen: bevestigen en betwisten alleen een lid van die wijkraad")
    func wieWat() throws {
        var dossier = try Proefbeleid.open()
        try dossier.leg(
            .init(soort: .adviesGevraagd, bewijsgraad: .bezorgd),
            Proefbeleid.context(3, .behandelaar))
        let zegel = try Proefbesluit.zegel(2)
        let bevestigd = Melding(soort: .ontvangstBevestigd, wijkraad: "Atol", verwijstNaar: 1)
        let betwist = Melding(soort: .betwist, wijkraad: "Atol", verwijstNaar: 1, reden: zegel)
        let gevallen: [(Melding, Int, Rol, [String])] = [
            (bevestigd, 1, .voorzitter, []), (betwist, 1, .voorzitter, []),
            (bevestigd, 3, .behandelaar, ["ALLEEN_WIJKRAAD"]),
            (betwist, 3, .secretariaat, ["ALLEEN_WIJKRAAD"]),
            // Who chairs another wijkraad is no member of this one.
            (bevestigd, 2, .voorzitter, ["GEEN_LID"]), (bevestigd, 9, .lid, ["GEEN_LID"]),
            // Nor has that other wijkraad anything to do with this dossier.
            (
                Melding(soort: .ontvangstBevestigd, wijkraad: "Bos", verwijstNaar: 1), 2,
                .voorzitter, ["FEIT_TEGENSTRIJDIG"]
            ),
            (Melding(soort: .ontvangstBevestigd, verwijstNaar: 1), 1, .lid, ["FEIT_TEGENSTRIJDIG"]),
        ]
        for (melding, persoon, rol, verwacht) in gevallen {
            let codes = try Self.codes(melding, persoon, rol, in: dossier)
            #expect(codes == verwacht, "\(melding.soort) \(persoon) \(rol)")
        }
    }

    @Test("de gemeente geeft hooguit bezorgd, de wijkraad hooguit bevestigd")
    func bewijs() throws {
        for graad in Bewijsgraad.allCases {
            let gemeente = try Self.codes(
                .init(soort: .informatieVerstrekt, bewijsgraad: graad), 3, .behandelaar)
            #expect(gemeente == (graad <= .bezorgd ? [] : ["BEWIJSGRAAD_TE_HOOG"]), "\(graad)")
            let raad = try Self.codes(
                .init(soort: .ongevraagdAdvies, wijkraad: "Atol", bewijsgraad: graad), 1,
                .voorzitter)
            #expect(raad == (graad <= .bevestigd ? [] : ["BEWIJSGRAAD_TE_HOOG"]), "\(graad)")
        }
    }

    @Test("advies vragen hoort bij raadplegen of hoger, ook na een wijziging van het niveau")
    func inbreng() throws {
        let vraag = Melding(soort: .adviesGevraagd, bewijsgraad: .bezorgd)
        for niveau in Participatieniveau.allCases {
            let codes = try Self.codes(vraag, 3, .behandelaar, in: Proefbeleid.open(niveau))
            #expect(
                codes == (niveau < .raadplegen ? ["NIVEAU_VRAAGT_GEEN_INBRENG"] : []), "\(niveau)")
        }
        var dossier = try Proefbeleid.open(.informeren)
        try dossier.leg(
            .init(soort: .niveauGewijzigd, niveau: .adviseren, reden: Proefbesluit.zegel(2)),
            Proefbeleid.context(3, .behandelaar))
        #expect(try Self.codes(vraag, 3, .behandelaar, in: dossier) == [])
    }

    @Test("redenen, motivaties en het eindverslag horen erbij")
    func redenen() throws {
        let zegel = try Proefbesluit.zegel(2)
        let stuk = Consultatiefeit.Stuk(hash: .nul, versie: "1")
        let gevallen: [(Melding, [String])] = [
            (.init(soort: .niveauGewijzigd, niveau: .geen), ["REDEN_ONTBREEKT"]),
            (.init(soort: .niveauGewijzigd, niveau: .geen, reden: zegel), []),
            (.init(soort: .besluitGewijzigd), ["REDEN_ONTBREEKT"]),
            (.init(soort: .dossierBeeindigd), ["EINDVERSLAG_ONTBREEKT"]),
            (.init(soort: .dossierBeeindigd, stukken: [stuk]), ["EINDVERSLAG_ONTBREEKT"]),
            (.init(soort: .eindverslag), ["EINDVERSLAG_ONTBREEKT"]),
            (.init(soort: .eindverslag, stukken: [stuk]), []),
            (
                .init(
                    soort: .reactieGegeven, wijkraad: "Atol",
                    punten: [.init(punt: "1", reactie: .niet)]), ["MOTIVATIE_ONTBREEKT"]
            ),
            (
                .init(
                    soort: .reactieGegeven, wijkraad: "Atol",
                    punten: [.init(punt: "1", reactie: .overgenomen)]), []
            ),
            (.init(soort: .termijnVerlengd, wijkraad: "Atol"), ["FEIT_TEGENSTRIJDIG"]),
            (
                .init(soort: .aangekondigd, plaatsgevondenOp: try dag("2026-03-03")),
                ["FEIT_TEGENSTRIJDIG"]
            ),
            (.init(soort: .aangekondigd, plaatsgevondenOp: try dag("2026-03-01")), []),
        ]
        for (melding, verwacht) in gevallen {
            #expect(try Self.codes(melding, 3, .behandelaar) == verwacht, "\(melding)")
        }
    }

    @Test("een punt heeft een korte naam, en een reactie gaat over een punt dat er is")
    func punten() throws {
        func advies(_ punt: String) -> Melding {
            Melding(soort: .adviesUitgebracht, wijkraad: "Atol", punten: [.init(punt: punt)])
        }
        for (punt, mag) in [
            ("1", true), ("2.a-b", true), ("meer groen", false), ("", false), ("é", false),
            (String(repeating: "1", count: 21), false),
        ] {
            let codes = try Self.codes(advies(punt), 1, .voorzitter)
            #expect(codes == (mag ? [] : ["FEIT_TEGENSTRIJDIG"]), "\(punt)")
        }
        func reactie(_ punt: String) -> Melding {
            Melding(
                soort: .reactieGegeven, wijkraad: "Atol",
                punten: [.init(punt: punt, reactie: .overgenomen)])
        }
        var dossier = try Proefbeleid.open()
        // Without points in the advice there is nothing to compare with.
        #expect(try Self.codes(reactie("9"), 3, .behandelaar, in: dossier) == [])
        try dossier.leg(advies("1"), Proefbeleid.context(1, .voorzitter))
        #expect(try Self.codes(reactie("1"), 3, .behandelaar, in: dossier) == [])
        #expect(
            try Self.codes(reactie("9"), 3, .behandelaar, in: dossier) == ["FEIT_TEGENSTRIJDIG"])
    }

    @Test("na het einde komt er alleen bij wat rechtzet of afrondt")
    func naEinde() throws {
        var dossier = try Proefbeleid.open()
        try dossier.beeindig()
        #expect(
            try Self.codes(.init(soort: .aangekondigd), 3, .behandelaar, in: dossier) == [
                "DOSSIER_BEEINDIGD"
            ])
        #expect(try Self.codes(.init(soort: .geevalueerd), 3, .behandelaar, in: dossier) == [])
        // A corrected end is no end.
        try dossier.leg(
            .init(soort: .correctie, verwijstNaar: 2, reden: Proefbesluit.zegel(2)),
            Proefbeleid.context(3, .behandelaar))
        #expect(try Self.codes(.init(soort: .aangekondigd), 3, .behandelaar, in: dossier) == [])
        #expect(dossier.beeindigdOp == nil)
        // Nor is a corrected correction a correction.
        try dossier.leg(
            .init(soort: .correctie, verwijstNaar: 3, reden: Proefbesluit.zegel(2)),
            Proefbeleid.context(3, .behandelaar))
        #expect(dossier.beeindigdOp == (try dag("2026-03-02")))
        #expect(
            try Self.codes(.init(soort: .aangekondigd), 3, .behandelaar, in: dossier) == [
                "DOSSIER_BEEINDIGD"
            ])
    }

    @Test("van twee niveaus op één dag geldt het laatst vastgelegde, ook na het tiende feit")
    func volgorde() throws {
        var dossier = try Proefbeleid.open()
        let handler = try Proefbeleid.context(3, .behandelaar)
        for _ in 1...8 { try dossier.leg(.init(soort: .aangekondigd), handler) }
        for niveau in [Participatieniveau.adviseren, .informeren] {
            try dossier.leg(
                .init(soort: .niveauGewijzigd, niveau: niveau, reden: Proefbesluit.zegel(2)),
                handler)
        }
        #expect(try dossier.niveau(op: dag("2026-03-02")) == .informeren)
        #expect(dossier.oordelen.map(\.toegezegd) == [.adviseren])
    }

    @Test("de dag van vastleggen kiest niemand: vandaag, of die van de laatste inschrijving")
    func vastgelegd() throws {
        var dossier = try Proefbeleid.open()
        try dossier.leg(
            .init(soort: .aangekondigd, plaatsgevondenOp: dag("2026-01-10")),
            Proefbeleid.context(3, .behandelaar), laatste: "2026-02-01")
        try dossier.leg(
            .init(soort: .aangekondigd, plaatsgevondenOp: dag("2026-01-10")),
            Proefbeleid.context(3, .behandelaar), laatste: "2026-03-05")
        #expect(
            dossier.feiten.map(\.vastgelegdOp) == [try dag("2026-03-02"), try dag("2026-03-05")])
    }

    @Test("een wijkraad die is opgeheven wordt bijgewerkt met het volgende feit")
    func opgeheven() throws {
        var dossier = try Proefbeleid.open()
        let raad = try Proefbeleid.raad(
            "Atol", buurt: "BU09950201", voorzitter: 1, opgeheven: "2026-03-01")
        try dossier.leg(
            .init(soort: .besluitGenomen), Proefbeleid.context(3, .behandelaar), raden: [raad])
        #expect(dossier.wijkraden.map(\.opgehevenOp) == [try dag("2026-03-01")])
        #expect(dossier.oordelen.map(\.oordeel) == [.lopend])
    }

    @Test("het oordeel van een dossier is dat van zijn invoer")
    func oordeel() throws {
        var dossier = try Proefbeleid.open()
        try dossier.leg(
            .init(soort: .adviesGevraagd, bewijsgraad: .bezorgd),
            Proefbeleid.context(3, .behandelaar))
        try dossier.leg(
            .init(soort: .besluitGenomen), Proefbeleid.context(3, .behandelaar, op: "2026-04-19"))
        #expect(
            dossier.oordelen.map(\.oordeel)
                == dossier.consultatiedossier.oordelen().map(\.oordeel))
        #expect(dossier.oordelen.map(\.oordeel) == [.teLaat])
        #expect(dossier.oordelen.map(\.besluitOp) == [try dag("2026-04-19")])
    }

    @Test("elke gebeurtenis komt uit haar canonieke vorm terug zoals zij was")
    func canoniek() throws {
        let zegel = try Proefbesluit.zegel(2)
        let dossier = try Proefbeleid.openen(
            Proefbeleid.voorstel(buurten: ["BU09950201", "BU09950301"]), weglaten: ["Bos"])
        let gebeurtenissen: [Dossiergebeurtenis] =
            [
                .dossierGeopend(dossier.opening),
                .besluitGepland(
                    betreft: "visie",
                    .init(besluitOp: try dag("2026-06-01"), conceptOp: try dag("2026-05-01"))),
                .wijkraadBijgewerkt(
                    .init(
                        code: "Atol", ingesteldOp: try dag("2020-01-01"),
                        opgehevenOp: try dag("2026-01-01"))),
            ]
            + (try dossier.vastleggen(
                .init(
                    soort: .reactieGegeven, betreft: "visie", wijkraad: "Atol",
                    plaatsgevondenOp: try dag("2026-03-01"), bewijsgraad: .verzonden,
                    termijnDatum: try dag("2026-03-09"), aard: .beslisvoorstel, niveau: .adviseren,
                    reden: zegel,
                    punten: [
                        .init(punt: "1", reactie: .niet, motivatie: zegel), .init(punt: "2"),
                    ], stukken: [.init(hash: .nul, versie: "2")]),
                raden: Proefbeleid.raden(), laatste: try dag("2026-01-01"),
                Proefbeleid.context(3, .behandelaar)))
        for gebeurtenis in gebeurtenissen {
            let terug = try Dossiergebeurtenis(
                soort: gebeurtenis.soort, versie: gebeurtenis.versie, inhoud: gebeurtenis.inhoud)
            #expect(terug == gebeurtenis)
        }
    }
}
