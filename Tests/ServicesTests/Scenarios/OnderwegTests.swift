import Domain
import Postgres
import Services
import TestSupport
import Testing

/// Each act between receipt and decision, once on a real database, with the controls after it.
@Suite("Tussen ontvangst en besluit, in de database") struct OnderwegTests {
    /// Seconds from 2 March, ten o'clock, to that hour so many days later.
    static func dag(_ dagen: Int64) -> Int64 { dagen * 86_400 }

    /// The state of an application as its table has it.
    static func stand(_ id: ID<Aanvraag>, _ proef: Proefgemeente) async throws -> Aanvraag {
        try await Lezer(proef.database, gemeente: proef.gemeente)
            .antwoord(op: Aanvraagvraag(.id(id))).aanvraag
    }

    @Test("aangevuld: andere toezeggingen en een lager bedrag, met de rang van die dag")
    func aanvullen() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(120_000)
            let later = try await proef.tweeStappenVoorBesluit(300_000, na: Self.dag(1))
            let uiterlijk = try #require(Datum(jaar: 2026, maand: 3, dag: 24))
            try await proef.doe(
                proef.onderweg(id, .vraagAanvulling(ontbreekt: "Wie?", uiterlijk: uiterlijk)),
                als: (proef.behandelaar, .behandelaar), na: Self.dag(8))
            let gevraagd = try await Self.stand(id, proef)
            #expect(gevraagd.fase == .aanvullingGevraagd)
            #expect(gevraagd.rang == nil)
            #expect(gevraagd.inhoud.toezeggingen.count == 1)
            // Who is not complete is in nobody's way.
            let beeld = try await Lezer(proef.database, gemeente: proef.gemeente)
                .antwoord(op: Aanvraagvraag(.id(later)))
            #expect(beeld.ruimte?.bedrag == Bedrag(cent: 500_000))
            #expect(beeld.plaats == 1)

            let regels = ["Ophangen", "Weghalen"].map {
                Bijdrage(soort: .uitvoering, bewoners: 4, uren: Decimaal(10), omschrijving: $0)
            }
            try await proef.doe(
                AanvraagAanvullen(
                    .init(
                        gevraagd: Bedrag(cent: 90_000), bewoners: 7, bijdragen: regels,
                        toelichting: "Met zeven"),
                    aanvraag: id, regeling: proef.regeling, kalender: Proefgemeente.kalender),
                als: (proef.aanvrager, .aanvrager), na: Self.dag(18))
            let na = try await Self.stand(id, proef)
            #expect(na.fase == .inBehandeling)
            #expect(na.rang?.compleetOp == Datum(jaar: 2026, maand: 3, dag: 20))
            #expect(na.inhoud.gevraagd == Bedrag(cent: 90_000))
            #expect(na.inhoud.bewoners == 7)
            #expect(na.inhoud.toezeggingen.map(\.bewoners) == [4, 4])
            #expect(na.klok?.uitersteDatum == Datum(jaar: 2026, maand: 5, dag: 6))
            #expect(na.klok?.opgeschorteDagen == 9)
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("niet aangevuld: buiten behandeling, en het grootboek merkt er niets van")
    func buiten() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.opstellen(120_000)
            try await proef.doe(proef.indienen(id), als: (proef.aanvrager, .aanvrager))
            let uiterlijk = try #require(Datum(jaar: 2026, maand: 3, dag: 24))
            try await proef.doe(
                proef.onderweg(id, .vraagAanvulling(ontbreekt: "Wie?", uiterlijk: uiterlijk)),
                als: (proef.behandelaar, .behandelaar), na: Self.dag(8))
            let besluit = AanvraagBuitenBehandeling(
                aanvraag: id, budget: proef.budget, regeling: proef.regeling,
                kalender: Proefgemeente.kalender, motivering: "Niet aangevuld")
            await Self.weigert("HERSTELTERMIJN_LOOPT") {
                try await proef.doe(
                    besluit, als: (proef.beslisser, .beslisser), na: Self.dag(22))
            }
            await Self.weigert("BUITEN_BEHANDELING_TE_LAAT") {
                try await proef.doe(
                    besluit, als: (proef.beslisser, .beslisser), na: Self.dag(51))
            }
            try await proef.doe(besluit, als: (proef.beslisser, .beslisser), na: Self.dag(50))
            let na = try await Self.stand(id, proef)
            #expect(na.fase == .besloten)
            #expect(na.besluit?.uitkomst == .buitenBehandeling)
            #expect(na.besluit?.saldoNa == Bedrag(cent: 500_000))
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("ingetrokken, opgeschort, meegedeeld, in gebreke gesteld en herberekend")
    func andere() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.opstellen(120_000)
            try await proef.doe(proef.indienen(id), als: (proef.aanvrager, .aanvrager))
            let behandelaar = (proef.behandelaar, Rol.behandelaar)
            func datum(_ maand: Int, _ dag: Int) throws -> Datum {
                let datum = Datum(jaar: 2026, maand: maand, dag: dag)
                return try #require(datum)
            }
            try await proef.doe(
                proef.onderweg(
                    id,
                    .schortOp(
                        .instemming, dagen: datum(3, 11)...datum(3, 20), motivering: "Brief")),
                als: behandelaar, na: Self.dag(8))
            #expect(try await Self.stand(id, proef).klok?.uitersteDatum == datum(5, 7))
            try await proef.doe(
                proef.onderweg(id, .hervat(op: datum(3, 19))), als: behandelaar, na: Self.dag(9))
            #expect(try await Self.stand(id, proef).klok?.uitersteDatum == datum(5, 6))
            try await proef.doe(
                proef.onderweg(id, .deelVertragingMee(verwacht: datum(5, 20))),
                als: behandelaar, na: Self.dag(10))
            #expect(try await Self.stand(id, proef).klok?.uitersteDatum == datum(5, 20))
            try await proef.doe(
                proef.onderweg(id, .stelInGebreke(ontvangen: datum(5, 20))),
                als: (proef.aanvrager, .aanvrager), na: Self.dag(80))
            try await proef.doe(
                proef.onderweg(id, .stelInGebreke(ontvangen: datum(5, 21))),
                als: (proef.aanvrager, .aanvrager), na: Self.dag(80))
            let ongeldig = try await Self.stand(id, proef).klok?.ingebrekestellingen.map(\.ongeldig)
            #expect(ongeldig == [.teVroeg, nil])

            let ander = try Kalender(
                dagen: Array("datum,bron\n2026-05-20,Later\n".utf8),
                besluiten: Array("van,tot,dagen,stand\n2026,2028,1,bekend\n".utf8))
            await Self.weigert("NIETS_TE_HERBEREKENEN") {
                try await proef.doe(
                    proef.onderweg(id, .herbereken), als: behandelaar, na: Self.dag(81))
            }
            try await proef.doe(
                AanvraagOnderweg(
                    .herbereken, aanvraag: id, regeling: proef.regeling, kalender: ander),
                als: behandelaar, na: Self.dag(81))
            #expect(try await Self.stand(id, proef).klok?.kalender == ander.versie)

            try await proef.doe(
                AanvraagOnderweg(
                    .trekIn(reden: "Het gaat niet door"), aanvraag: id, regeling: proef.regeling,
                    kalender: ander), als: (proef.aanvrager, .aanvrager), na: Self.dag(82))
            #expect(try await Self.stand(id, proef).fase == .ingetrokken)
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("een dossier van voor de klok krijgt haar, en zonder aanvulling gaat het verder")
    func oud() async throws {
        try await Proefgemeente.met { proef in
            let id = try #require(try await proef.klaar([120_000]).first).id
            #expect(try await Self.stand(id, proef).klok == nil)
            let uiterlijk = try #require(Datum(jaar: 2026, maand: 3, dag: 24))
            try await proef.doe(
                proef.onderweg(id, .vraagAanvulling(ontbreekt: "Wie?", uiterlijk: uiterlijk)),
                als: (proef.behandelaar, .behandelaar), na: Self.dag(8))
            let klok = try await Self.stand(id, proef).klok
            #expect(klok?.start.ontvangst == Datum(proef.moment))
            try await proef.doe(
                proef.onderweg(id, .gaZonderAanvulling(motivering: "Het kan zo")),
                als: (proef.behandelaar, .behandelaar), na: Self.dag(23))
            let na = try await Self.stand(id, proef)
            #expect(na.fase == .inBehandeling)
            #expect(na.rang?.compleetOp == Datum(jaar: 2026, maand: 3, dag: 25))
            #expect(try await proef.geschonden() == [:])
        }
    }

    private static func weigert(
        _ code: String, _ doe: () async throws -> Opdrachtantwoord
    ) async {
        do {
            _ = try await doe()
            Issue.record("niet geweigerd met \(code)")
        } catch ServiceError.geweigerd(let breuk, _) {
            #expect(breuk.code == code)
        } catch {
            Issue.record("\(error)")
        }
    }
}
