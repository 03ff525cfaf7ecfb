import Domain
import Services
import TestSupport
import Testing

@Suite("Post over een vergadering, op de database") struct VergaderpostTests {
    /// What lies in the outbox about a meeting: kind, and for how many people.
    private static func post(
        _ id: ID<Vergadering>, _ proef: Proefgemeente
    ) async throws -> [String: Int] {
        let lezer = Lezer(proef.database, gemeente: proef.gemeente)
        let stukken = try await lezer.antwoord(op: Postlijst(van: Onderwerp(.vergadering, id)))
        return Dictionary(grouping: stukken) { $0.bericht.soort.rawValue }.mapValues(\.count)
    }

    /// A meeting that was convened, to somebody with and somebody without an address.
    private static func opgeroepen(
        _ proef: Proefgemeente
    ) async throws -> (Proefgemeente.Bestuur, ID<Vergadering>) {
        let bestuur = try await proef.bestuur()
        let id = try await proef.vergadering(bestuur)
        try await proef.vergader(.oproepen, id, bestuur, als: bestuur.alsSecretariaat)
        return (bestuur, id)
    }

    private static func verplaatsen(_ proef: Proefgemeente) throws -> Vergaderhandeling.Daad {
        .verplaatsen(
            dag: Datum(try proef.moment.plus(seconden: 40 * 86_400)), beginMinuut: 1_200,
            plaats: "De Kubus", reden: "De zaal is bezet")
    }

    @Test("oproepen, verplaatsen en annuleren schrijven in hun eigen transactie aan elk lid")
    func soorten() async throws {
        try await Proefgemeente.met { proef in
            let bestuur = try await proef.bestuur()
            let id = try await proef.vergadering(bestuur)
            // Before the first notice nobody was told a day, so nobody hears of another.
            try await proef.vergader(Self.verplaatsen(proef), id, bestuur)
            #expect(try await Self.post(id, proef) == [:])
            try await proef.vergader(.oproepen, id, bestuur, als: bestuur.alsSecretariaat)
            #expect(try await Self.post(id, proef) == ["vergaderoproep": 3])
            try await proef.vergader(Self.verplaatsen(proef), id, bestuur)
            try await proef.vergader(
                .annuleren(reden: "Er zijn geen punten"), id, bestuur, als: bestuur.alsVoorzitter)
            #expect(
                try await Self.post(id, proef) == ["vergaderoproep": 3, "vergaderwijziging": 6])
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test(
        "wat wordt bezorgd, is wat dan waar is; zonder toestemming op papier; gewist is vervallen")
    func bezorgen() async throws {
        try await Proefgemeente.met { proef in
            let (bestuur, id) = try await Self.opgeroepen(proef)
            let (lezer, vandaag) = (
                Lezer(proef.database, gemeente: proef.gemeente), Datum(proef.moment)
            )
            let adres = try #require(Emailadres("lid@voorbeeld.nl"))
            for (wie, sinds) in [(bestuur.lid, vandaag), (bestuur.secretaris, nil)] {
                try await proef.doe(
                    BereikbaarheidVastleggen(
                        persoon: wie, gegevens: .init(email: adres, postadres: "Plein 1"),
                        elektronischSinds: sinds), als: bestuur.alsSecretariaat)
            }
            try await proef.vergader(
                .annuleren(reden: "Er zijn geen punten"), id, bestuur, als: bestuur.alsVoorzitter)
            let stukken = try await lezer.antwoord(op: Postlijst(van: Onderwerp(.vergadering, id)))
            var bestemmingen: [ID<Persoon>: Bestemming] = [:]
            for stuk in stukken where stuk.bericht.soort == .vergaderoproep {
                let beeld = try await lezer.antwoord(op: Berichtvraag(stuk.bericht, op: vandaag))
                guard case .vergaderoproep(let vergadering) = beeld.inhoud else {
                    Issue.record("een oproep gaat over een vergadering")
                    continue
                }
                #expect(vergadering.vergadering.waarde.toestand == .geannuleerd)
                bestemmingen[stuk.bericht.ontvanger] = beeld.bestemming
            }
            #expect(
                bestemmingen == [
                    bestuur.lid: .elektronisch(adres),
                    bestuur.secretaris: .brief(postadres: "Plein 1"),
                    bestuur.voorzitter: .brief(postadres: nil),
                ])
            let bericht = try #require(
                stukken.first { $0.bericht.ontvanger == bestuur.lid }?.bericht)
            try await proef.vervals(
                "delete from persoonsgegevens where persoon = '\(bestuur.lid)'")
            let na = try await lezer.antwoord(op: Berichtvraag(bericht, op: vandaag))
            #expect(na.naam == nil && na.bestemming == .brief(postadres: nil))
        }
    }

    @Test(
        "een bericht dat niet uit het register volgt, of ontbreekt, valt op",
        arguments: [
            "delete from uitgaand where regel = 3",
            "update uitgaand set regel = 4 where regel = 3",
            "update uitgaand set soort = 'vergaderwijziging' where regel = 1",
            "update uitgaand set soort = 'besluitbericht' where regel = 1",
            "update uitgaand set ontvanger = (select ontvanger from uitgaand where regel = 1)",
            """
            insert into uitgaand select gemeente, id, onderwerp, soort, ontvanger, gemaakt_op, 4,
                pogingen, volgende_op from uitgaand where regel = 1
            """,
        ])
    func schendingen(script: String) async throws {
        try await Proefgemeente.met { proef in
            _ = try await Self.opgeroepen(proef)
            #expect(try await proef.geschonden() == [:])
            try await proef.vervals(script)
            #expect(try await proef.geschonden().keys.contains("I6"), "\(script)")
        }
    }

    @Test("een besluit dat elektronisch wordt bekendgemaakt, gaat naar wie dat vroeg")
    func besluit() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(120_000)
            try await proef.besluit(over: id, .verlenen(Bedrag(cent: 120_000)))
            try await proef.daad(
                id, .toestemming(adres: "dossier@voorbeeld.nl"), als: (proef.aanvrager, .aanvrager))
            try await proef.bekendmaken(id, .elektronisch)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let post = try await lezer.antwoord(op: Postlijst(van: Onderwerp(.aanvraag, id)))
            let bericht = try #require(post.first { $0.bericht.soort == .besluitbericht }?.bericht)
            #expect(bericht.ontvanger == proef.aanvrager)
            let beeld = try await lezer.antwoord(op: Berichtvraag(bericht, op: Datum(proef.moment)))
            let adres = try #require(Emailadres("dossier@voorbeeld.nl"))
            #expect(beeld.bestemming == .elektronisch(adres))
            #expect(try await proef.geschonden() == [:])
            // Who withdraws consent before the delivery gets paper.
            try await proef.daad(
                id, .toestemming(adres: nil), als: (proef.aanvrager, .aanvrager))
            let na = try await lezer.antwoord(op: Berichtvraag(bericht, op: Datum(proef.moment)))
            #expect(na.bestemming == .brief(postadres: nil))
            #expect(try await proef.geschonden() == [:])
        }
    }
}
