import Domain
import Testing
import Weergave

@Suite("De actieve bijdrage, van toezegging tot tekort") struct BijdrageAntwoordTests {
    @Test("Voor de bekendmaking is er geen verplichting; daarna telt elke levering")
    func tekort() throws {
        let voor = try Proefdossier.dossier().beeld.bijdrage()
        #expect(voor.voorMensen(breedte: 110).contains("nog niet"))
        #expect(voor.json.alsTekst.contains("\"tekortUren\": null"))
        var wens = Proefdossier.Wens()
        wens.gebeurtenissen = [
            try Proefdossier.bekendgemaakt(),
            .verplichtingOpgelegd(try #require(Proefdossier.dossier().beeld.aanvraag.verplichtend)),
            .geleverd(
                .init(
                    regel: 1, uren: Decimaal(10), bewoners: 4,
                    op: try Proefdossier.dag("2026-05-01"),
                    bewijs: try Proefdossier.zegel(8), bestand: try Proefdossier.zegel(9).hash)),
        ]
        let na = try Proefdossier.dossier(wens).beeld.bijdrage()
        let json = na.json.alsTekst
        for deel in [
            "\"toegezegdeUren\": 24", "\"verplichteUren\": 24", "\"geleverdeUren\": 10",
            "\"tekortUren\": 14", "\"tekortBewoners\": 2", "\"datum\": \"2026-05-01\"",
            String(repeating: "09", count: 32),
        ] { #expect(json.contains(deel), "\(deel)") }
        #expect(
            na.tabel.rijen == [["1", "uitvoering", "Bank plaatsen", "24", "24", "10", "14", "2"]])
        #expect(na.voorMensen(breedte: 110).contains("De groep vindt het jammer."))
    }
}
