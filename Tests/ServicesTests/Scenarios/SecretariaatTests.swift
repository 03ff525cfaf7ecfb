import Domain
import Services
import TestSupport
import Testing

@Suite("Het secretariaat op de database") struct SecretariaatTests {
    static func lezer(_ proef: Proefgemeente) -> Lezer {
        Lezer(proef.database, gemeente: proef.gemeente)
    }

    static func taak(_ proef: Proefgemeente, _ id: ID<Taak>) async throws -> Taak {
        let beeld = try await lezer(proef).antwoord(op: Taken(.ids([id])))
        return try #require(beeld.taken.first).waarde
    }

    static func bord(
        _ proef: Proefgemeente, op dag: Datum = Proefgemeente.dag(3, 2)
    ) async throws -> Bord {
        try await lezer(proef).antwoord(op: Bordvraag(op: dag, Proefgemeente.kalender))
    }

    static func code(_ doe: () async throws -> Void) async throws -> String? {
        do {
            try await doe()
            return nil
        } catch ServiceError.geweigerd(let breuk, _) {
            return breuk.code
        }
    }

    static let dagen: Int64 = 86_400

    @Test("alles door elkaar: de controles blijven leeg, en wat terugkomt staat weer open")
    func heel() async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkraad()
            let aanvraag = try await proef.tweeStappenVoorBesluit(10_000)
            try await proef.metSecretariaat(aanvraag: aanvraag)
            let taken = try await Self.lezer(proef).antwoord(op: Taken(.alle)).taken.map(\.waarde)
            #expect(
                taken.map(\.stand) == [
                    .gereed, .wachtOp, .vervallen, .open, .inUitvoering, .gereed,
                ])
            #expect(taken[3].uiterlijk == Proefgemeente.dag(4, 17))
            #expect(taken[3].opening.omschrijving == taken[0].opening.omschrijving)
            #expect(taken[5].afsluiting?.doorOorzaak == true)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("een taak van een aanvraag sluit in de transactie van het besluit, met de termijn erbij")
    func besluit() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(10_000)
            let oorzaak = Proefgemeente.oorzaak(id, .besluiten)
            let taak = try await proef.pakOp(oorzaak)
            let opgepakt = try await Self.taak(proef, taak)
            #expect(opgepakt.stand == .inUitvoering)
            #expect(opgepakt.uiterlijk == Proefgemeente.dag(4, 28))
            let weer = try await Self.code { try await proef.pakOp(oorzaak) }
            #expect(weer == "TAAK_BESTAAT")
            let hand = try await Self.code {
                try await proef.taak(taak, .gereed(reden: nil, volgende: taak))
            }
            #expect(hand == "TAAK_VOLGT_TERMIJN")
            try await proef.besluit(over: id, .verlenen(Bedrag(cent: 10_000)), na: 2 * Self.dagen)
            let na = try await Self.taak(proef, taak)
            #expect(na.stand == .gereed && na.afsluiting?.doorOorzaak == true)
            #expect(na.afsluiting?.op == Proefgemeente.dag(3, 4))
            #expect(na.uiterlijk == Proefgemeente.dag(4, 28))
            let over = try await Self.code { try await proef.pakOp(oorzaak, na: 3 * Self.dagen) }
            #expect(over == "TERMIJN_LOOPT_NIET")
            let geschiedenis = try await Self.lezer(proef).antwoord(
                op: Geschiedenisvraag(Onderwerp(.taak, taak)))
            // Closed by who decided: nobody else acted.
            #expect(geschiedenis.schakels.last?.inschrijving.actor == proef.beslisser)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("een geweigerd besluit laat de taak zoals zij is")
    func geweigerd() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(10_000)
            let taak = try await proef.pakOp(Proefgemeente.oorzaak(id, .besluiten))
            let code = try await Self.code {
                try await proef.besluit(over: id, .verlenen(Bedrag(cent: 20_000)))
            }
            #expect(code != nil)
            let na = try await Self.taak(proef, taak)
            #expect(na.stand == .inUitvoering)
        }
    }

    @Test("een gepland besluit geeft de behandelaar een taak, die weg is als de vraag vastligt")
    func adviesVragen() async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkraad()
            let id = try await proef.dossier()
            try await proef.doe(
                BesluitPlannen(
                    in: id, betreft: "hoofdbesluit", .init(besluitOp: Proefgemeente.dag(6, 16))),
                als: (proef.behandelaar, .behandelaar))
            let regel = try #require(try await Self.bord(proef).regels.first)
            #expect(regel.soort == .adviesVragen && regel.uiterlijk == Proefgemeente.dag(4, 28))
            #expect(regel.persoon == "Iemand als behandelaar" && regel.wijkraad == "Atol")
            #expect(regel.uitleg.count == 3)
            #expect(regel.teLaat(op: Proefgemeente.dag(4, 29)) == 1)
            let taak = try await proef.pakOp(try #require(regel.oorzaak))
            let metTaak = try #require(try await Self.bord(proef).regels.first)
            #expect(metTaak.taak != nil && metTaak.stand == .inUitvoering)
            try await proef.leg(
                .init(
                    soort: .adviesGevraagd, betreft: "hoofdbesluit", bewijsgraad: .bezorgd,
                    termijnDatum: Proefgemeente.dag(6, 1)), in: id)
            let na = try await Self.taak(proef, taak)
            #expect(na.stand == .gereed && na.afsluiting?.doorOorzaak == true)
            // What waits now is the advice of the wijkraad, not the handler.
            let bord = try await Self.bord(proef)
            #expect(bord.regels.map(\.soort) == [.adviesUitbrengen])
            #expect(bord.regels.map(\.rol) == [.voorzitter])
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    /// A meeting with an action of the member, and its task.
    static func actiepunt(
        _ proef: Proefgemeente
    ) async throws -> (Proefgemeente.Bestuur, ID<Vergadering>, ID<Taak>) {
        let bestuur = try await proef.bestuur()
        let id = try await proef.vergadering(bestuur)
        let punten = try await proef.opende(id, bestuur, over: [.kenmerk("B-2026-0001")])
        let punt = try #require(punten.first)
        let taak: ID<Taak> = proef.uitvoerder.nieuw(op: proef.moment)
        try await proef.vergader(
            .afspreken(
                punt: punt, tekst: "Brief opstellen", wie: bestuur.lid,
                uiterlijk: Proefgemeente.dag(4, 15), taak: taak, jaar: 2026), id, bestuur,
            naDagen: 22)
        return (bestuur, id, taak)
    }

    @Test("een actiepunt is een taak op het bord, en eindigt in de transactie die het afdoet")
    func actiepunt() async throws {
        try await Proefgemeente.met { proef in
            let (bestuur, id, taak) = try await Self.actiepunt(proef)
            let staat = try await proef.lees(id).vergadering.waarde
            let open = try await Self.taak(proef, taak)
            #expect(
                staat.verloop.actiepunten.map(\.taak) == ["\(open.opening.kenmerk)"])
            let bord = try await Self.bord(proef, op: Proefgemeente.dag(4, 16))
            let regel = try #require(bord.regels.first { $0.taak == open.opening.kenmerk })
            #expect(regel.titel == "Brief opstellen" && regel.persoon == "Centrum als lid")
            #expect(regel.teLaat(op: bord.datum) == 1 && regel.rol == .lid)
            #expect(regel.uitleg.first?.contains("vergadering van 24 maart 2026") == true)
            #expect(bord.vanWijkraad("Centrum").regels.contains(regel))
            let metDeHand = try await Self.code {
                try await proef.taak(taak, .gereed(reden: nil, volgende: nil))
            }
            #expect(metDeHand == "TAAK_VOLGT_TERMIJN")
            // Who works on it, and on what it waits, is for the task alone.
            try await proef.taak(taak, .wachten(op: "de drukker"))
            try await proef.vergader(.afdoen(1), id, bestuur, naDagen: 46)
            let na = try await Self.taak(proef, taak)
            #expect(na.stand == .gereed && na.afsluiting?.doorOorzaak == true)
            #expect(na.dagenTeLaat(op: Proefgemeente.dag(12, 31)) == 2)
            let weer = try await Self.code {
                try await proef.vergader(.afdoen(1), id, bestuur, naDagen: 46)
            }
            #expect(weer == "ACTIEPUNT_ONBEKEND")
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test(
        "een taak die iets anders zegt dan haar actiepunt valt op, ook als het register klopt",
        arguments: [
            .taakVerzet(uiterlijk: Proefgemeente.dag(5, 1), reden: Verzegeling(hash: .nul)),
            .taakGesloten(.gereed, uiterlijk: nil, .init(op: Proefgemeente.dag(3, 24))),
        ] as [Taakgebeurtenis])
    func tegenspraak(gebeurtenis: Taakgebeurtenis) async throws {
        try await Proefgemeente.met { proef in
            let (_, _, taak) = try await Self.actiepunt(proef)
            #expect(try await proef.geschonden() == [:])
            try await proef.doe(
                TaakregelsOverslaan(taak: taak, gebeurtenis: gebeurtenis),
                als: (proef.behandelaar, .behandelaar))
            #expect(
                try await proef.geschonden() == [
                    "I6": ["taak T-2026-0001: is niet wat haar actiepunt zegt"]
                ])
        }
    }

    @Test("toezegging en losse taak op het bord: te laat eerst, per wijkpost, wijkraad en persoon")
    func opHetBord() async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkpost()
            _ = try await proef.toezegging(uiterlijk: Proefgemeente.dag(4, 6))
            try await proef.openTaken(
                [
                    .init(
                        soort: .overig, wijkraad: "Atol", rol: .secretariaat,
                        toewijzing: .persoon(proef.behandelaar), uiterlijk: Proefgemeente.dag(4, 3),
                        herinneringen: [.dagenVooraf(7)])
                ], omschrijving: "Sleutels ophalen")
            let bord = try await Self.bord(proef, op: Proefgemeente.dag(4, 10))
            #expect(bord.regels.map(\.soort) == [.taak, .toezeggingNakomen])
            #expect(bord.regels.map { $0.teLaat(op: bord.datum) } == [7, 4])
            #expect(bord.regels.map(\.wijkposten) == [["Centrum"], ["Centrum"]])
            #expect(bord.bijWijkpost("Centrum").regels.count == 2)
            #expect(bord.vanWijkraad("Atol").regels.count == 2)
            #expect(bord.van("Iemand als behandelaar").regels.map(\.titel) == ["Sleutels ophalen"])
            // Good Friday and Easter Monday: said, and not moved.
            #expect(bord.regels[0].opmerkingen.contains { $0.contains("Goede Vrijdag") })
            #expect(
                bord.regels[0].opmerkingen.contains { $0.hasPrefix("herinnering van 27 maart") })
            #expect(bord.regels[1].opmerkingen.contains { $0.contains("2 april 2026") })
        }
    }

    @Test("wie waarneemt ziet het werk van wie er niet is")
    func waarneming() async throws {
        try await Proefgemeente.met { proef in
            let post = try await proef.wijkpost()
            try await proef.doe(
                WijkpostWijzigen(
                    post,
                    .waarnemen(
                        Waarneming(
                            afwezig: proef.behandelaar, waarnemer: proef.beslisser,
                            van: Proefgemeente.dag(7, 20), tot: Proefgemeente.dag(7, 31)))),
                als: proef.beheer)
            try await proef.openTaken([
                .init(
                    soort: .overig, rol: .behandelaar, toewijzing: .persoon(proef.behandelaar),
                    uiterlijk: Proefgemeente.dag(8, 1))
            ])
            for (dag, aantal) in [(19, 0), (20, 1), (31, 1)] {
                let bord = try await Self.bord(proef, op: Proefgemeente.dag(7, dag))
                #expect(bord.voor(.lid, "Iemand als lid").regels.count == aantal, "\(dag)")
            }
        }
    }

    @Test("een reeks krijgt elk een eigen nummer, ook als velen tegelijk openen")
    func reeks() async throws {
        try await Proefgemeente.met { proef in
            try await withThrowingTaskGroup(of: Void.self) { groep in
                for _ in 0..<8 {
                    groep.addTask {
                        try await proef.openTaken(
                            Taakreeks.vergadering.stappen.map {
                                .init(soort: $0.soort, rol: .secretariaat)
                            })
                    }
                }
                try await groep.waitForAll()
            }
            let taken = try await Self.lezer(proef).antwoord(op: Taken(.open)).taken
            #expect(Set(taken.map(\.waarde.opening.kenmerk)).count == 48)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("oppakken en besluiten tegelijk: de taak is er niet, of is gesloten")
    func tegelijk() async throws {
        try await Proefgemeente.met { proef in
            for gevraagd in [10_000, 20_000, 30_000, 40_000] as [Int64] {
                let id = try await proef.tweeStappenVoorBesluit(gevraagd)
                async let taak = Self.code {
                    try await proef.pakOp(Proefgemeente.oorzaak(id, .besluiten))
                }
                try await proef.besluit(over: id, .verlenen(Bedrag(cent: gevraagd)))
                let code = try await taak
                #expect(code == nil || code == "TERMIJN_LOOPT_NIET")
            }
            let open = try await Self.lezer(proef).antwoord(op: Taken(.open)).taken
            #expect(open.isEmpty)
            let impasses = try await proef.geschonden()
            #expect(impasses == [:])
        }
    }

    @Test("een wijkpost die niet bestaat krijgt geen taak, en een code is er maar een keer")
    func wijkposten() async throws {
        try await Proefgemeente.met { proef in
            let weg = try await Self.code {
                try await proef.openTaken([
                    .init(soort: .overig, rol: .secretariaat, toewijzing: .wijkpost("Elders"))
                ])
            }
            #expect(weg == "WIJKPOST_BESTAAT_NIET")
            try await proef.wijkpost()
            let dubbel = try await Self.code { try await proef.wijkpost("centrum") }
            #expect(dubbel == "WIJKPOST_BESTAAT")
        }
    }

    @Test("het rapport telt wat er ligt")
    func rapport() async throws {
        try await Proefgemeente.met { proef in
            try await proef.wijkraad()
            let aanvraag = try await proef.tweeStappenVoorBesluit(10_000)
            try await proef.metSecretariaat(aanvraag: aanvraag)
            let rapport = try await Self.lezer(proef).antwoord(
                op: Secretariaatsrapportvraag(
                    van: Proefgemeente.dag(1, 1), tot: Proefgemeente.dag(12, 31)))
            let centrum = try #require(rapport.posten.first)
            #expect(centrum.wijkpost == "Centrum" && centrum.urenPerWeek == 24)
            #expect(centrum.sluitdagen == 12)
            #expect(rapport.afdelingen.map(\.nagekomen) == [1])
            #expect(rapport.steun.map(\.wijkraad) == ["Atol"])
        }
    }
}

/// Lets something happen to a task without asking any rule.
struct TaakregelsOverslaan: Opdracht {
    let taak: ID<Taak>
    let gebeurtenis: Taakgebeurtenis

    var handeling: Handeling { .takenBijhouden }

    var lezing: Lezing {
        var lezing = Lezing()
        lezing.vergrendelt = [Onderwerp(.taak, taak)]
        return lezing
    }

    var invoer: CanoniekeWaarde { .object([.init("opdracht", .tekst("regels_overslaan"))]) }

    func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        Uitkomst(Onderwerp(.taak, taak), [.taak(taak, gebeurtenis)])
    }
}
