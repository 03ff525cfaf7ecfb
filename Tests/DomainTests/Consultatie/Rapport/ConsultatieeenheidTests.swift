import Domain
import Testing

@Suite("De eenheden van een rapport over consultatie")
struct ConsultatieeenheidTests {
    private func eenheid(_ feiten: [Proeffeit], niveau: Int = 2) throws -> Consultatieeenheid {
        let eenheden = try Proefdossier.geval(feiten, niveau: niveau).dossier().eenheden(
            .init(vakafdeling: "Ruimte", overgang: true))
        #expect(eenheden.count == 1)
        return try #require(eenheden.first)
    }

    @Test(
        "dagen van de vraag die het oordeel bepaalde tot het besluit; geen vraag, geen dagen",
        arguments: [
            ([.vraag(40), .besluit()], 60), ([.vraag(40), .vraag(20, id: "v2"), .besluit()], 80),
            // The better request fixes the verdict, not the first one.
            ([.vraag(30, tot: 40), .vraag(51, id: "v2"), .besluit()], 49),
            ([.vraag(105), .besluit()], -5), ([.vraag(100), .besluit()], 0),
            ([.vraag(40, graad: 1), .besluit()], nil), ([.informatie(40), .besluit()], nil),
            ([.besluit()], nil), ([.vraag(40)], nil),
        ] as [([Proeffeit], Int?)])
    func dagen(feiten: [Proeffeit], dagen: Int?) throws {
        let eenheid = try eenheid(feiten)
        #expect(eenheid.dagenVoorBesluit == dagen)
        let besloten = feiten.contains { $0.soort == "besluit_genomen" }
        #expect(try eenheid.besluitDatum == (besloten ? Proefdossier.dag(100) : nil))
        #expect(eenheid.herkomst.vakafdeling == "Ruimte" && eenheid.herkomst.overgang)
    }

    @Test("een eenheid per wijkraad en vraag, met het oordeel van het dossier zelf")
    func zelfde() throws {
        var toeval = Toeval(zaad: 5)
        for _ in 0..<300 {
            let proef = Proefdossier.willekeurig(&toeval)
            let eenheden = try proef.dossier().eenheden(.init())
            let oordelen = try proef.oordelen().flatMap { raad in
                raad.perBetreft.map { (raad.wijkraad, $0) }
            }
            #expect(eenheden.map(\.wijkraad) == oordelen.map(\.0))
            #expect(eenheden.map(\.betreft) == oordelen.map(\.1.betreft))
            #expect(eenheden.map(\.oordeel) == oordelen.map(\.1.oordeel))
            #expect(Set(eenheden.map(\.sleutel)).count == eenheden.count)
            for eenheid in eenheden {
                #expect((eenheid.besluitDatum != nil) == eenheid.oordeel.isBeslist)
                if eenheid.isGeconsulteerd { #expect((eenheid.dagenVoorBesluit ?? 0) > 0) }
            }
        }
    }

    @Test(
        "mee telt wat is besloten en waar minstens raadplegen is toegezegd",
        arguments: [(0, false), (1, false), (2, true), (3, true), (5, true)])
    func teltMee(niveau: Int, telt: Bool) throws {
        #expect(try eenheid([.besluit()], niveau: niveau).teltMee == telt)
        #expect(try eenheid([], niveau: niveau).teltMee == false)
    }
}
