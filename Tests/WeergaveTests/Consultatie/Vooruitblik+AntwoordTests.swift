import Domain
import Testing
import Weergave

@Suite("Het antwoord van de vooruitblik")
struct VooruitblikAntwoordTests {
    private func blik(_ raad: String) throws -> Vooruitblik {
        let vraag = try Proefconsultatie.feit(
            "v", .adviesGevraagd, "2026-02-02", raad: "A", tot: "2026-03-16", graad: .verzonden)
        let advies = try Proefconsultatie.feit("o", .ongevraagdAdvies, "2026-01-05", raad: "A")
        let dossier = try Consultatiedossier(
            kenmerk: "BD-1", niveau: .raadplegen, wijkraden: [BetrokkenWijkraad(code: "A")],
            norm: Consultatienorm(), gebeurtenissen: [vraag, advies],
            gepland: [GeplandBesluit(besluit: Proefconsultatie.dag("2026-04-27"))])
        return try Vooruitblik(
            wijkraad: raad, op: Proefconsultatie.dag("2026-03-02"), dossiers: [dossier])
    }

    @Test("besluiten, termijnen en reacties in één tabel")
    func tabel() throws {
        let rijen = Antwoord.vooruitblik([try blik("A")]).tabel.rijen
        #expect(
            rijen.map { Array($0.prefix(4)) } == [
                ["A", "gepland besluit", "2026-03-09", "binnen een week"],
                ["A", "lopende termijn", "2026-03-16", "nog 14 d"],
                ["A", "reactie verschuldigd", "2026-02-02", "28 d te laat"],
            ])
        let tekst = Antwoord.vooruitblik([try blik("A"), try blik("B")]).voorMensen(breedte: 120)
        #expect(tekst.hasPrefix("A, op 2 maart 2026\n"))
        #expect(tekst.contains("B, op 2 maart 2026: niets gepland, lopend of verschuldigd."))
        #expect(Antwoord.vooruitblik([]).voorMensen(breedte: 80).contains("geen wijkraad"))
    }

    @Test("als JSON: een lijst per wijkraad, met de stappen van de laatste vraagdag")
    func json() throws {
        let json = Antwoord.vooruitblik([try blik("A")]).json.alsTekst
        for deel in [
            "\"trede\": \"binnen_een_week\"", "\"laatsteVraagdag\": \"2026-03-09\"",
            "\"dagenTeLaat\": 28", "\"einde\": \"2026-03-16\"", "\"stappen\": [\n",
        ] {
            #expect(json.contains(deel), "\(deel)")
        }
    }

    @Test("elke trede in woorden", arguments: Waarschuwingstrede.allCases)
    func woorden(trede: Waarschuwingstrede) {
        #expect(!trede.inWoorden.contains("_"))
    }
}
