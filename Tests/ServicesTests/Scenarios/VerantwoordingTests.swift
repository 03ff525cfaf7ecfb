import Domain
import Services
import TestSupport
import Testing

@Suite("Rapport, subsidieregister en bord, op een echte database") struct VerantwoordingTests {
    /// An application by this kind of applicant, assessed; granted when there is an amount.
    static func aanvraag(
        _ proef: Proefgemeente, _ rechtsvorm: Aanvraag.Rechtsvorm, verleen: Int64?
    ) async throws {
        let id: ID<Aanvraag> = proef.uitvoerder.nieuw(op: proef.moment)
        let basis = Proefgemeente.formulier(100_000, bewoners: 5)
        try await proef.doe(
            AanvraagOpstellen(
                aanvraag: id, budget: proef.budget,
                formulier: Aanvraagformulier(
                    aanvrager: "Wij van \(rechtsvorm.rawValue)", titel: basis.titel,
                    omschrijving: basis.omschrijving, rechtsvorm: rechtsvorm,
                    beleidsveld: basis.beleidsveld, gevraagd: basis.gevraagd,
                    bewoners: basis.bewoners, bijdragen: basis.bijdragen)),
            als: (proef.aanvrager, .aanvrager))
        try await proef.doe(proef.indienen(id), als: (proef.aanvrager, .aanvrager))
        try await proef.doe(
            AanvraagBeoordelen(aanvraag: id, regeling: proef.regeling),
            als: (proef.behandelaar, .behandelaar))
        guard let verleen else { return }
        try await proef.besluit(
            over: id, .verlenen(Bedrag(cent: verleen), rest: .valtNietOnderRegeling),
            na: PlafondTests.week)
    }

    @Test("het register noemt rechtspersonen en telt personen; het rapport telt alles")
    func register() async throws {
        try await Proefgemeente.met { proef in
            try await Self.aanvraag(proef, .stichting, verleen: 100_000)
            try await Self.aanvraag(proef, .informeleGroep, verleen: 50_000)
            try await Self.aanvraag(proef, .vereniging, verleen: nil)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let feiten = try await lezer.antwoord(op: Dossierfeiten(jaar: 2026))
            #expect(feiten.count == 3)
            let register = try Subsidieregister(feiten)
            #expect(register.regels.map(\.aanvrager) == ["Wij van stichting"])
            #expect(register.regels.map(\.besluit?.datum) == [try PlafondTests.dag(3, 9)])
            #expect(register.weggelaten == 1)
            #expect(register.weggelatenBedrag == Bedrag(cent: 50_000))
            let rapport = try Budgetrapport(feiten, budgetten: [try await PlafondTests.lees(proef)])
            let wijk = try #require(rapport.regels.last)
            #expect(wijk.aantal == 3 && wijk.open == 1 && wijk.verleendAantal == 2)
            #expect(wijk.uren == Decimaal(48))
            #expect(wijk.doorlooptijd == Decimaal(7))
            #expect(wijk.over == Bedrag(cent: 350_000))
            #expect(try await lezer.antwoord(op: Dossierfeiten(jaar: 2025)) == [])
        }
    }

    @Test("het bord toont wat wacht, met de uiterste dag")
    func bord() async throws {
        try await Proefgemeente.met { proef in
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let kalender = Proefgemeente.kalender
            let leeg = try await lezer.antwoord(op: Bordvraag(op: Datum(proef.moment), kalender))
            #expect(leeg.regels == [])
            _ = try await proef.opstellen(100_000)
            try await Self.aanvraag(proef, .stichting, verleen: 100_000)
            try await Self.aanvraag(proef, .vereniging, verleen: nil)
            let bord = try await lezer.antwoord(
                op: Bordvraag(op: try PlafondTests.dag(4, 29), kalender))
            #expect(bord.regels.map(\.soort) == [.bekendmaken, .besluiten, .indienen])
            let uiterlijk = try PlafondTests.dag(4, 28)
            #expect(bord.regels.map(\.uiterlijk) == [uiterlijk, uiterlijk, nil])
            #expect(bord.regels.map { $0.teLaat(op: bord.datum) } == [1, 1, 0])
            #expect(bord.regels.map(\.voorlopig) == [false, false, false])
            // No decree is known for the year in which the term ends.
            let ander = try Kalender(
                dagen: Array("datum,bron\n".utf8),
                besluiten: Array("van,tot,dagen,stand\n2017,2019,0,bekend\n".utf8))
            let onzeker = try await lezer.antwoord(op: Bordvraag(op: bord.datum, ander))
            #expect(onzeker.regels.map(\.voorlopig) == [true, true, false])
            #expect(bord.regels[0].persoon == "Iemand als behandelaar")
            #expect(bord.voor(.aanvrager, "Iemand als aanvrager").regels.count == 1)
        }
    }

    @Test("meer dossiers dan er op een bladzijde passen komen er alle uit, een keer")
    func bladzijden() async throws {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 100_000_000)
        try await Proefgemeente.met(wens) { proef in
            _ = try await proef.klaar([Int64](repeating: 1_000, count: 1_001))
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let feiten = try await lezer.antwoord(op: Dossierfeiten())
            #expect(Set(feiten.map(\.kenmerk)).count == 1_001 && feiten.count == 1_001)
        }
    }
}
