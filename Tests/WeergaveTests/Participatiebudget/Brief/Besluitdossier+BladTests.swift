import Domain
import Testing
import Weergave

@Suite("Het besluitblad") struct BesluitdossierBladTests {
    @Test("Bedragen, advies, ruimte en saldo, en elke reden van de toets met haar getallen")
    func blad() throws {
        let dag = try Proefdossier.dag("2026-02-25")
        var wens = Proefdossier.Wens()
        (wens.verleend, wens.grond) = (60_000, .valtNietOnderRegeling)
        wens.gebeurtenissen = [
            .adviesGevraagd(op: dag, uiterlijk: dag),
            .adviesUitgebracht(
                .init(
                    strekking: .bedrag, bedrag: Bedrag(cent: 60_000),
                    tekst: try Proefdossier.zegel(6), door: try Proefdossier.id(6), op: dag)),
        ]
        let blad = try Proefdossier.dossier(wens).besluitblad()
        let tekst = blad.voorMensen(breedte: 110)
        for deel in [
            "Besluitblad PB-2026-0042", "€ 1.200,00", "€ 600,00 verlenen", "€ 600,00",
            "€ 5.000,00", "€ 4.400,00", "SOORT_TELT", "deels verleend", "Wij zijn ertegen.",
            "2026-02-20", "Past bij de doelen.",
        ] { #expect(tekst.contains(deel), "\(deel)") }
        let json = blad.json.alsTekst
        #expect(json.contains("\"uitkomst\": \"deels_verleend\""))
        #expect(json.contains("\"code\": \"SOORT_TELT\""))
    }

    @Test("Zonder advies binnen de termijn staat er dat het er niet is")
    func zonderAdvies() throws {
        let dag = try Proefdossier.dag("2026-02-25")
        var wens = Proefdossier.Wens()
        wens.gebeurtenissen = [.adviesGevraagd(op: dag, uiterlijk: dag)]
        let tekst = try Proefdossier.dossier(wens).besluitblad().voorMensen(breedte: 110)
        #expect(tekst.contains("geen advies voor 2026-02-25"))
    }
}
