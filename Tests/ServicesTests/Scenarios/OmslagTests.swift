import Domain
import Services
import TestSupport
import Testing

/// What stands on the cover of a file, each act once on a real database.
@Suite("De omslag van een dossier, in de database") struct OmslagTests {
    /// Somebody who is known in a role.
    static func nieuw(_ proef: Proefgemeente, _ naam: String, _ rol: Rol) async throws -> ID<
        Persoon
    > {
        let id: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
        try await proef.doe(
            Aanmelden(persoon: id, naam: naam, rol: rol, bestaat: false), als: (id, rol))
        return id
    }

    @Test("een late inschrijving gaat voor, en dat staat in de weigering van wie moet wachten")
    func laat() async throws {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 150_000)
        try await Proefgemeente.met(wens) { proef in
            let balie = try await Self.nieuw(proef, "Wijkpost", .wijkcoordinator)
            let opTijd = try await proef.tweeStappenVoorBesluit(120_000)
            let papier = try await proef.opstellen(110_000)
            let vroeger = try Datum(proef.moment).plus(dagen: -4)
            func schrijfIn(_ reden: String?) async throws {
                try await proef.doe(
                    proef.inschrijven(papier, .init(ingang: .balie, op: vroeger, reden: reden)),
                    als: (balie, .wijkcoordinator))
            }
            #expect(
                try await BekendmakenTests.code { try await schrijfIn(nil) }
                    == "LATE_INSCHRIJVING_ONGEMOTIVEERD")
            try await schrijfIn("lag in de brievenbus")
            let beeld = try await proef.beeld(papier)
            #expect(beeld.aanvraag.rang?.compleetOp == vroeger && beeld.plaats == 1)
            #expect(beeld.aanvraag.isLaatIngeschreven)
            #expect(beeld.teksten.values.contains("lag in de brievenbus"))
            do {
                try await proef.besluit(over: opTijd, .verlenen(Bedrag(cent: 120_000)))
                Issue.record("niet geweigerd")
            } catch ServiceError.geweigerd(let breuk, _) {
                #expect(breuk.code == "VOLGORDE")
                #expect(breuk.tekst.contains("(later ingeschreven)"))
            }
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("afzien geeft ruimte terug; een ander krijgt haar, en het rapport telt het")
    func afzien() async throws {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 150_000)
        try await Proefgemeente.met(wens) { proef in
            let id = try await proef.verleend(150_000)
            let wacht = try await proef.tweeStappenVoorBesluit(50_000)
            let past = Voornemen.verlenen(Bedrag(cent: 50_000))
            #expect(
                try await BekendmakenTests.code { try await proef.besluit(over: wacht, past) }
                    == "PLAFOND")
            try await proef.zieAf(id, 50_000)
            try await proef.besluit(over: wacht, past)
            #expect(
                try await BekendmakenTests.code { try await proef.zieAf(id, 100_001) }
                    == "AFSTAND_BEDRAG")
            try await proef.zieAf(id, nil)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let budget = try #require(try await lezer.antwoord(op: Budgetten()).first).budget
            #expect(budget.verplicht == Bedrag(cent: 50_000) && budget.vrijgevallen == .nul)
            let rapport = try Budgetrapport(
                try await lezer.antwoord(op: Dossierfeiten()),
                budgetten: try await lezer.antwoord(op: Budgetten()))
            #expect(rapport.regels.last?.afgestaan == Bedrag(cent: 150_000))
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("na het budgetjaar valt vrij waarvan wordt afgezien, en niemand krijgt het")
    func naHetJaar() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.verleend(150_000)
            try await proef.zieAf(id, 40_000, na: 86_400 * 320)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let budget = try #require(try await lezer.antwoord(op: Budgetten()).first).budget
            #expect(budget.verplicht == Bedrag(cent: 110_000))
            #expect(budget.vrijgevallen == Bedrag(cent: 40_000))
            #expect(budget.beschikbaar == Bedrag(cent: 350_000))
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test(
        "een wijziging: gevraagd, gehoord, afgewezen en bekendgemaakt; op het bord zolang zij wacht"
    )
    func wijziging() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.verleend(120_000)
            try await proef.omslag(id, .vraagWijziging("Een week later, het regent"))
            #expect(try await proef.bord() == [.wijzigingBesluiten])
            #expect(
                try await BekendmakenTests.code { try await proef.beslisWijziging(id, .afgewezen) }
                    == "WIJZIGING_NIET_GEHOORD")
            try await proef.daad(
                id, .horen(.mondeling, op: Datum(proef.moment), toelichting: "Gebeld"),
                als: (proef.behandelaar, .behandelaar))
            try await proef.beslisWijziging(id, .afgewezen)
            #expect(try await proef.bord() == [.wijzigingBekendmaken])
            try await proef.doe(
                proef.afdoen(id, .maakBekend(.post, op: Datum(proef.moment))),
                als: (proef.behandelaar, .behandelaar))
            #expect(try await proef.bord() == [])
            let beeld = try await proef.beeld(id)
            #expect(beeld.aanvraag.omslag.wijzigingen.last?.verzending?.bezwaarTot != nil)
            #expect(beeld.teksten.values.contains("Een week later, het regent"))
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("het contact gaat over op wie nog niet bekend was; de oude mag niets meer")
    func contact() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.verleend(120_000)
            let (bea, ans): (ID<Persoon>, ID<Persoon>) = (
                proef.uitvoerder.nieuw(op: proef.moment), proef.uitvoerder.nieuw(op: proef.moment)
            )
            let concept = try await proef.opstellen(50_000)
            try await proef.omslag(concept, .noemMedeaanvrager(.init(ans, nieuw: "Ans")))
            try await proef.omslag(
                id, .draagOver(aan: .init(bea, nieuw: "Bea"), reden: "Verhuisd"))
            #expect(
                try await BekendmakenTests.code { try await proef.zieAf(id, 1_000) }
                    == "NIET_EIGEN_AANVRAAG")
            try await proef.zieAf(id, 1_000, als: bea)
            let beeld = try await proef.beeld(id)
            #expect(beeld.namen[bea] == "Bea" && beeld.aanvraag.contact == bea)
            #expect(try await proef.beeld(concept).namen[ans] == "Ans")
            let geschiedenis = try await Lezer(proef.database, gemeente: proef.gemeente)
                .antwoord(op: Geschiedenisvraag(Onderwerp(.aanvraag, id)))
            #expect(geschiedenis.namen[bea] == "Bea")
            let onbekend: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            await #expect(throws: ServiceError.self) {
                try await proef.omslag(
                    id, .draagOver(aan: .init(onbekend), reden: "Niemand"), als: bea)
            }
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("een kwestie wacht op het bord op haar vakafdeling, en telt in het rapport")
    func kwestie() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.verleend(120_000)
            let groen: ID<Persoon> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.omslag(
                id, .meldKwestie("Wortels", afdeling: .init(groen, nieuw: "Groen"), dagen: 28))
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let bord = try await lezer.antwoord(
                op: Bordvraag(op: Datum(proef.moment), Proefgemeente.kalender))
            let regel = try #require(bord.regels.first)
            #expect(regel.soort == .beantwoorden && regel.persoon == "Groen")
            #expect(regel.uiterlijk == (try Datum(proef.moment).plus(dagen: 28)))
            let ander = try await Self.nieuw(proef, "Verkeer", .vakafdeling)
            func antwoord(_ wie: ID<Persoon>) async throws {
                try await proef.doe(
                    Omslaghandeling(aanvraag: id, .beantwoordKwestie("In 2027")),
                    als: (wie, .vakafdeling))
            }
            #expect(
                try await BekendmakenTests.code { try await antwoord(ander) }
                    == "KWESTIE_ANDERE_AFDELING")
            try await antwoord(groen)
            #expect(try await proef.bord() == [])
            let feit = try #require(try await lezer.antwoord(op: Dossierfeiten()).first)
            #expect(feit.kwesties == 1 && feit.kwestiesBeantwoord == 1)
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("dezelfde aanvrager, dezelfde titel: getoond met jaren en bedragen, concepten niet")
    func verwanten() async throws {
        try await Proefgemeente.met { proef in
            let eerste = try await proef.verleend(100_000)
            _ = try await proef.opstellen(20_000)
            let tweede = try await proef.opstellen(30_000)
            #expect(try await proef.beeld(eerste).verwanten == [])
            try await proef.doe(proef.indienen(tweede), als: (proef.aanvrager, .aanvrager))
            try await proef.zieAf(eerste, 25_000)
            let beeld = try await proef.beeld(tweede)
            let verwant = try #require(beeld.verwanten.first)
            #expect(beeld.verwanten.count == 1 && verwant.id == eerste)
            #expect(verwant.overeenkomsten == [.contact, .aanvrager, .titel])
            #expect(verwant.eerderVerleend == Bedrag(cent: 75_000))
            #expect(verwant.isMogelijkDubbel(met: beeld.budget.budget))
        }
    }
}

extension Proefgemeente {
    /// What waits, but for drafts.
    func bord() async throws -> [Bord.Soort] {
        try await Lezer(database, gemeente: gemeente)
            .antwoord(op: Bordvraag(op: Datum(moment), Self.kalender)).regels.map(\.soort)
    }

    /// The command that registers a draft for somebody.
    func inschrijven(
        _ id: ID<Aanvraag>, _ ontvangst: AanvraagInschrijven.Ontvangst, bij: ID<Budget>? = nil
    ) -> AanvraagInschrijven {
        AanvraagInschrijven(
            aanvraag: id, budget: bij ?? budget, regeling: regeling, kalender: Self.kalender,
            ontvangst: ontvangst)
    }

    /// An application of which a grant was announced.
    func verleend(_ cent: Int64) async throws -> ID<Aanvraag> {
        let id = try await tweeStappenVoorBesluit(cent)
        try await besluit(over: id, .verlenen(Bedrag(cent: cent)))
        try await bekendmaken(id)
        return id
    }

    /// The command about a request for a change.
    func afdoen(_ id: ID<Aanvraag>, _ daad: WijzigingAfdoen.Daad) -> WijzigingAfdoen {
        WijzigingAfdoen(daad, aanvraag: id, regeling: regeling, kalender: Self.kalender)
    }

    func beslisWijziging(
        _ id: ID<Aanvraag>, _ uitkomst: Aanvraag.Wijzigingsverzoek.Uitkomst
    ) async throws {
        try await doe(
            afdoen(id, .besluit(uitkomst, motivering: "Dat past er niet bij")),
            als: (beslisser, .beslisser))
    }

    /// An act on the cover, as the applicant or somebody else who applies.
    func omslag(
        _ id: ID<Aanvraag>, _ daad: Omslaghandeling.Daad, als wie: ID<Persoon>? = nil
    ) async throws {
        try await doe(Omslaghandeling(aanvraag: id, daad), als: (wie ?? aanvrager, .aanvrager))
    }

    func zieAf(
        _ id: ID<Aanvraag>, _ cent: Int64?, als wie: ID<Persoon>? = nil, na seconden: Int64 = 0
    ) async throws {
        try await doe(
            VerleningAfzien(
                aanvraag: id, budget: budget, bedrag: cent.map { Bedrag(cent: $0) },
                reden: "Het kon goedkoper"), als: (wie ?? aanvrager, .aanvrager), na: seconden)
    }

    func beeld(_ id: ID<Aanvraag>) async throws -> Aanvraagbeeld {
        try await Lezer(database, gemeente: gemeente).antwoord(op: Aanvraagvraag(.id(id)))
    }
}
