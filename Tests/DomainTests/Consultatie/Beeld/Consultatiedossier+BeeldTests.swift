import Domain
import Testing

@Suite("Wat een tekening van een consultatie laat zien")
struct BeeldTests {
    private func beeld(
        _ feiten: [Proeffeit], niveau: Int = 2, norm: Proefnorm = Proefnorm(),
        raden: [Proefraad] = [Proefraad(code: "A")]
    ) throws -> Tijdlijnbeeld {
        try Proefdossier.geval(feiten, niveau: niveau, norm: norm, raden: raden).dossier().beeld()
    }

    @Test(
        "de stand van een vraag",
        arguments: [
            ([.vraag(51), .besluit()], .tijdig), ([.vraag(52), .besluit()], .teLaat),
            ([.vraag(100), .besluit()], .teLaat), ([.vraag(40, tot: 81), .besluit()], .teKort),
            ([.vraag(58), .besluit()], .teKort),
            ([.vraag(40, graad: 1), .besluit()], .nietBewezen),
            ([.vraag(40, v: 60), .besluit()], .nietBewezen),
            ([.vraag(40), .concept(40), .besluit()], .teLaat), ([.vraag(40)], .lopend),
        ] as [([Proeffeit], Tijdlijnbeeld.Balkstand)])
    func stand(feiten: [Proeffeit], stand: Tijdlijnbeeld.Balkstand) throws {
        let baan = try #require(try beeld(feiten).banen.first)
        #expect(baan.balken.map(\.stand) == [stand])
        #expect(!baan.zonderVraag)
    }

    @Test(
        "het gebrek van een gebeurtenis",
        arguments: [
            ([.vraag(40, v: 54)], "vraag", []), ([.vraag(40, v: 55)], "vraag", [.teLaatVastgelegd]),
            ([.vraag(99, v: 100)], "vraag", [.naBesluitVastgelegd]),
            ([.vraag(40, v: 100)], "vraag", [.teLaatVastgelegd, .naBesluitVastgelegd]),
            ([.vraag(40), .betwist("vraag")], "vraag", [.betwist]),
            ([.vraag(40), .correctie(van: "vraag", v: 50)], "vraag", [.gecorrigeerd]),
            ([.vraag(9)], "vraag", [.buitenBestaan]), ([.vraag(10)], "vraag", []),
        ] as [([Proeffeit], String, [Tijdlijnbeeld.Gebrek])])
    func gebrek(feiten: [Proeffeit], id: String, gebreken: [Tijdlijnbeeld.Gebrek]) throws {
        let beeld = try beeld(feiten + [.besluit()], raden: [Proefraad(code: "A", van: 10)])
        #expect(beeld.punten.first { $0.gebeurtenis.id == id }?.gebreken == gebreken)
    }

    @Test("een besluit dat laat is vastgelegd krijgt een aantekening, een stuk niet")
    func laat() throws {
        let stuk = Proeffeit(id: "stuk", soort: "stuk_gewijzigd", d: 10, v: 90)
        let beeld = try beeld([.besluit(80, v: 95), stuk])
        #expect(beeld.punten.map(\.gebreken) == [[], [.teLaatVastgelegd]])
    }

    @Test("zonder vraag waar meer dan informeren is toegezegd")
    func zonderVraag() throws {
        #expect(try beeld([.besluit()]).banen.map(\.zonderVraag) == [true])
        #expect(try beeld([]).banen.map(\.zonderVraag) == [true])
        #expect(try beeld([.besluit()], niveau: 1).banen.map(\.zonderVraag) == [false])
        let later = try beeld([.besluit()], raden: [Proefraad(code: "A", van: 100)])
        #expect(later.banen.map(\.zonderVraag) == [false])
    }

    @Test("een baan per wijkraad en vraag; wat voor allen geldt staat apart")
    func banen() throws {
        func feit(_ soort: String, _ d: Int, betreft: String?, raad: String? = nil) -> Proeffeit {
            Proeffeit(
                id: "\(soort) \(d) \(betreft ?? "")", soort: soort, betreft: betreft,
                wijkraad: raad, d: d, v: d)
        }
        let beeld = try beeld(
            [
                feit("besluit_genomen", 100, betreft: "visie"),
                feit("besluit_bekendgemaakt", 105, betreft: "visie"),
                feit("besluit_genomen", 100, betreft: "bouwplan"),
                feit("besluit_genomen", 120, betreft: "kap"),
                feit("advies_gevraagd", 20, betreft: "visie"),
                feit("informatie_verstrekt", 30, betreft: nil, raad: "B"),
                feit("informatie_verstrekt", 31, betreft: "kap", raad: "B"),
            ], raden: [Proefraad(code: "B"), Proefraad(code: "A")])
        #expect(beeld.heeftVragen)
        #expect(
            beeld.banen.map { "\($0.wijkraad) \($0.oordeel.betreft)" } == [
                "B bouwplan", "B kap", "B visie", "A bouwplan", "A kap", "A visie",
            ])
        #expect(beeld.banen.map(\.punten) == [[2], [2, 3], [2], [], [], []])
        #expect(beeld.banen.map(\.balken.count) == [0, 0, 1, 0, 0, 1])
        #expect(beeld.algemeen == [1, 4, 5, 6, 7])
        #expect(beeld.besluiten.map(\.betreft) == [["bouwplan", "visie"], ["kap"]])
        #expect(try beeld.besluiten.map(\.dag) == [Proefdossier.dag(100), Proefdossier.dag(120)])
    }

    @Test("het venster omvat alles, met een rand")
    func venster() throws {
        let beeld = try beeld([.vraag(10, tot: 130), .besluit()])
        #expect(try beeld.van == Proefdossier.dag(6) && beeld.tot == Proefdossier.dag(134))
        let kort = try self.beeld([.besluit()])
        #expect(try kort.van == Proefdossier.dag(97) && kort.tot == Proefdossier.dag(103))
    }

    @Test("hetzelfde beeld waar de gebeurtenissen ook staan; oordelen zijn die van het dossier")
    func volgorde() throws {
        var toeval = Toeval(zaad: 21)
        for _ in 0..<300 {
            var proef = Proefdossier.willekeurig(&toeval)
            let beeld = try proef.dossier().beeld()
            #expect(beeld.banen.map(\.oordeel) == (try proef.oordelen().flatMap(\.perBetreft)))
            #expect(beeld.punten.map(\.nummer) == Array(1..<(proef.feiten.count + 1)))
            proef.feiten.shuffle(using: &toeval)
            #expect(try proef.dossier().beeld() == beeld)
        }
    }
}
