import Domain
import Testing

@Suite("Taken") struct TaakTests {
    static func context(op dag: String = "2026-03-02") throws -> Handelingscontext {
        try Proefbesluit.context(3, .secretariaat, op: dag)
    }

    static func centrum() throws -> Wijkcode { try #require(Wijkcode("WK099501")) }

    static func kenmerk(_ nummer: Int = 1) throws -> Kenmerk {
        try #require(Kenmerk(.taak, jaar: 2026, nummer: nummer))
    }

    static func taak(
        uiterlijk: String? = "2026-04-03", herhaling: String? = nil, herinner: [String] = [],
        oorzaak: Oorzaak? = nil
    ) throws -> Taak {
        let voorstel = Taak.Voorstel(
            soort: .overig, oorzaak: oorzaak, wijkraad: "Atol",
            wijk: try TaakTests.centrum(), rol: .secretariaat,
            toewijzing: .wijkpost("Centrum"), uiterlijk: try uiterlijk.map { try dag($0) },
            herhaling: try herhaling.map { try #require(Herhaling(tekst: $0)) },
            herinneringen: try herinner.map { try #require(Herinnering(tekst: $0)) })
        return try #require(
            Taak(
                eerste: Taak.openen(
                    kenmerk(), voorstel, omschrijving: Proefbesluit.zegel(7), context())))
    }

    static func aanvraagoorzaak(_ wat: Bord.Soort = .besluiten) throws -> Oorzaak {
        Oorzaak(.aanvraag, "PB-2026-0001", try Proefbesluit.id(40), wat)
    }

    @Test("elke stand, en wat er dan nog kan")
    func standen() throws {
        let begin = try Self.taak()
        #expect(begin.stand == .open)
        var opgepakt = begin
        opgepakt.pasToe(try begin.oppakken(Self.context()))
        #expect(opgepakt.stand == .inUitvoering)
        #expect(opgepakt.toewijzing == .persoon(try Proefbesluit.id(3)))
        var wachtend = opgepakt
        wachtend.pasToe(try opgepakt.wachten(op: Proefbesluit.zegel(8)))
        #expect(try wachtend.stand == .wachtOp && wachtend.wachtOp == Proefbesluit.zegel(8))
        for open in [begin, opgepakt, wachtend] {
            for stand in [Taak.Stand.gereed, .vervallen] {
                var einde = open
                einde.pasToe(
                    try open.sluiten(
                        stand, reden: Proefbesluit.zegel(9), Self.context(op: "2026-04-04")))
                #expect(einde.stand == stand && einde.wachtOp == nil)
                #expect(einde.dagenTeLaat(op: try dag("2027-01-01")) == 1)
                try Self.dicht(einde)
            }
        }
    }

    /// Nothing can be done to a task that ended.
    static func dicht(_ taak: Taak) throws {
        let zegel = try Proefbesluit.zegel(1)
        let daden: [() throws -> Void] = [
            { _ = try taak.toewijzen(nil) }, { _ = try taak.oppakken(context()) },
            { _ = try taak.wachten(op: zegel) },
            { _ = try taak.verzetten(naar: dag("2026-05-01"), reden: zegel) },
            { _ = try taak.herinneren(.dagenVooraf(1)) },
            { _ = try taak.sluiten(.gereed, reden: nil, context()) },
        ]
        for daad in daden { #expect(try Proefbesluit.codes(daad) == ["TAAK_GESLOTEN"]) }
    }

    @Test("te laat is zij vanaf de dag na haar laatste dag; zonder laatste dag nooit")
    func teLaat() throws {
        let taak = try Self.taak()
        for (op, dagen) in [("2026-04-02", 0), ("2026-04-03", 0), ("2026-04-04", 1)] {
            #expect(taak.dagenTeLaat(op: try dag(op)) == dagen, "\(op)")
        }
        #expect(try Self.taak(uiterlijk: nil).dagenTeLaat(op: dag("2030-01-01")) == 0)
    }

    @Test("wat terugkomt, telt vanaf de laatste dag en niet vanaf het einde")
    func volgende() throws {
        var taak = try Self.taak(
            uiterlijk: "2026-04-14", herhaling: "2e-dinsdag", herinner: ["7d", "2026-04-10"])
        taak.pasToe(try taak.sluiten(.gereed, reden: nil, Self.context(op: "2026-04-20")))
        let volgende = try #require(try taak.volgende())
        #expect(volgende.uiterlijk == (try dag("2026-05-12")))
        #expect(volgende.grond == .herhaling(na: try dag("2026-04-14")))
        #expect(volgende.herinneringen == [.dagenVooraf(7)])
        #expect(volgende.toewijzing == .wijkpost("Centrum"))
        #expect(try Self.taak().volgende() == nil)
    }

    @Test("een termijn oppakken geeft een taak met de dag van de termijn")
    func termijn() throws {
        let oorzaak = try Self.aanvraagoorzaak()
        let plicht = Plicht(oorzaak, uiterlijk: try dag("2026-04-17"))
        let voorstel = Taak.Voorstel(soort: .termijn, oorzaak: oorzaak, rol: .beslisser)
        var taak = try #require(
            Taak(
                eerste: Taak.oppakken(
                    Self.kenmerk(), voorstel, plicht: plicht, bestaand: [], Self.context())))
        #expect(taak.stand == .inUitvoering && taak.grond == .termijn && taak.volgtTermijn)
        #expect(taak.uiterlijk == plicht.uiterlijk)
        #expect(taak.titel([:]) == "besluiten, PB-2026-0001")
        taak.pasToe(
            taak.sluitenMetOorzaak(uiterlijk: try dag("2026-04-20"), op: try dag("2026-04-18")))
        #expect(taak.stand == .gereed && taak.afsluiting?.doorOorzaak == true)
        #expect(taak.uiterlijk == (try dag("2026-04-20")))
        #expect(taak.dagenTeLaat(op: try dag("2026-12-31")) == 0)
    }

    @Test("de hele stand gaat heen en terug door haar canonieke vorm, elke gebeurtenis ook")
    func canoniek() throws {
        let oorzaak = Oorzaak(
            .dossier, "BD-2026-0001", try Proefbesluit.id(41), .adviesVragen, betreft: "visie",
            wijkraad: "Atol", feit: 3)
        let gronden: [Taak.Uiterlijkgrond] = [
            .gekozen, .termijn, .herhaling(na: try dag("2026-01-01")),
            .sjabloon(dagen: -14, vergadering: try dag("2026-04-21")),
            .afspraak(vergadering: try dag("2026-04-21")),
        ]
        for grond in gronden {
            var taak = try Self.taak(herhaling: "2w", herinner: ["7d"], oorzaak: oorzaak)
            taak.grond = grond
            let eerste = Taakgebeurtenis.taakGeopend(
                taak.opening, stand: taak.stand, taak.toewijzing, uiterlijk: taak.uiterlijk,
                grond, taak.herinneringen)
            let zegel = try Proefbesluit.zegel(2)
            let gebeurtenissen: [Taakgebeurtenis] = [
                eerste, .taakToegewezen(nil), .taakToegewezen(.persoon(try Proefbesluit.id(1))),
                .taakOpgepakt(door: try Proefbesluit.id(1)), .taakWacht(op: zegel),
                .taakVerzet(uiterlijk: try dag("2026-05-01"), reden: zegel),
                .taakHerinnering(.opDag(try dag("2026-04-01"))),
                .taakGesloten(
                    .vervallen, uiterlijk: nil,
                    .init(op: try dag("2026-04-04"), doorOorzaak: true, reden: zegel)),
            ]
            for gebeurtenis in gebeurtenissen {
                let terug = try Taakgebeurtenis(
                    soort: gebeurtenis.soort, versie: 1, inhoud: gebeurtenis.inhoud)
                #expect(terug == gebeurtenis)
                taak.pasToe(gebeurtenis)
                #expect(try Taak(taak.canoniek) == taak)
            }
            #expect(!grond.uitleg(try dag("2026-04-07")).isEmpty)
        }
        #expect(throws: CanoniekeFout.self) { _ = try Taak(.object([])) }
    }
}
