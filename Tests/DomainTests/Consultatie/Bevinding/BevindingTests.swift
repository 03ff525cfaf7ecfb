import Domain
import Testing

@Suite("De andere bevindingen over een consultatie")
struct BevindingTests {
    private func bevindingen(
        _ feiten: [Proeffeit], op dag: Int = 120, niveau: Int = 2,
        raden: [Proefraad] = [Proefraad(code: "A")], geraakt: [String]? = ["A"],
        regio: Vakantieregio? = .noord
    ) throws -> [Bevinding] {
        let kalender = try Vakantiekalender(
            csv: Proefgegevens.bytes("sql/gegevens/schoolvakanties.csv"))
        return try Proefdossier.geval(feiten, niveau: niveau, raden: raden).dossier().bevindingen(
            op: Proefdossier.dag(dag),
            Bevindingomgeving(vakanties: kalender, regio: regio, geraakt: geraakt))
    }

    private func codes(_ bevindingen: [Bevinding]) -> [Bevindingcode] { bevindingen.map(\.code) }

    private func feit(
        _ soort: String, _ d: Int, v: Int? = nil, raad: String? = nil, naar: String? = nil,
        betreft: String? = nil, id: String
    ) -> Proeffeit {
        Proeffeit(
            id: id, soort: soort, betreft: betreft, wijkraad: raad, d: d, v: v ?? d, naar: naar)
    }

    @Test("een dossier waar niets mis is heeft er geen")
    func geen() throws {
        let feiten: [Proeffeit] = [
            .vraag(58), .advies(90), .besluit(108), .reactie(110, []), .einde(112),
            feit("eindverslag", 111, id: "verslag"),
        ]
        #expect(try bevindingen(feiten) == [])
    }

    @Test(
        "onbeantwoord: pas na de laatste dag, en niet meer als er een reactie is",
        arguments: [
            ("advies_uitgebracht", Bevindingcode.adviesOnbeantwoord),
            ("ongevraagd_advies", .ongevraagdAdviesOnbeantwoord),
            ("uitnodiging", .uitnodigingOnbeantwoord),
        ])
    func onbeantwoord(soort: String, code: Bevindingcode) throws {
        let vraag = feit(soort, 10, raad: "A", id: "x")
        #expect(try codes(bevindingen([vraag], op: 38)) == [])
        let gevonden = try bevindingen([vraag], op: 40)
        #expect(codes(gevonden) == [code])
        #expect(gevonden[0].gebeurtenissen == ["x"] && gevonden[0].wijkraad == "A")
        #expect(gevonden[0].tekst.contains("11 januari 2026"))
        #expect(gevonden[0].tekst.contains("uiterlijk op 8 februari 2026"))
        #expect(gevonden[0].tekst.contains("2 dagen geleden"))
        for (dag, verwacht) in [(38, []), (39, [Bevindingcode.reactieTeLaat])] {
            let reactie = feit("reactie_gegeven", dag, raad: "A", naar: "x", id: "r")
            #expect(try codes(bevindingen([vraag, reactie])) == verwacht)
        }
    }

    @Test(
        "een afwijking van het besluit zonder bericht met reden, pas na de laatste dag",
        arguments: [
            (138, nil, nil, false), (139, nil, nil, true), (139, 138, "want", false),
            (139, 138, nil, true), (160, 139, "want", true),
        ] as [(Int, Int?, String?, Bool)])
    func afwijking(op dag: Int, bericht: Int?, reden: String?, gevonden: Bool) throws {
        for soort in ["besluit_gewijzigd", "uitvoering_afwijkend"] {
            var feiten: [Proeffeit] = [
                .vraag(40), .besluit(100), feit(soort, 110, id: "anders"),
            ]
            if let bericht {
                var melding = feit("informatie_verstrekt", bericht, naar: "anders", id: "brief")
                melding.reden = reden
                feiten.append(melding)
            }
            let codes = try codes(bevindingen(feiten, op: dag))
            #expect((codes == [.wijzigingNietGemeld]) == gevonden, "\(soort) \(codes)")
        }
    }

    @Test(
        "een stuk dat na het advies wijzigt, tenzij opnieuw is gevraagd of al was besloten",
        arguments: [
            (59, nil, false), (90, nil, false), (91, nil, true), (100, nil, true),
            (101, nil, false),
            (95, 94, true), (95, 95, false), (95, 97, false),
        ] as [(Int, Int?, Bool)])
    func stuk(dag: Int, opnieuw: Int?, gevonden: Bool) throws {
        var feiten: [Proeffeit] = [
            .vraag(40), .advies(90), .besluit(100), feit("stuk_gewijzigd", dag, id: "stuk"),
            .reactie(101, []),
        ]
        if let opnieuw { feiten.append(.vraag(opnieuw, id: "weer")) }
        let uit = try bevindingen(feiten, op: 105).filter { $0.code == .stukGewijzigdNaAdvies }
        #expect(uit.count == (gevonden ? 1 : 0))
        if gevonden { #expect(uit[0].gebeurtenissen == ["stuk", "advies"]) }
    }

    @Test("een wijziging bij een andere vraag, of van een andere wijkraad, raakt dit advies niet")
    func anderStuk() throws {
        let raden = [Proefraad(code: "A"), Proefraad(code: "B")]
        for (raad, betreft) in [("B", nil), (nil, "visie")] as [(String?, String?)] {
            let vraag = feit("advies_gevraagd", 40, betreft: "bouwplan", id: "vraag")
            let advies = feit("advies_uitgebracht", 60, raad: "A", naar: "vraag", id: "a")
            let stuk = feit("stuk_gewijzigd", 70, raad: raad, betreft: betreft, id: "stuk")
            let uit = try bevindingen([vraag, advies, stuk], op: 75, raden: raden, geraakt: [])
            #expect(uit.filter { $0.code == .stukGewijzigdNaAdvies } == [])
        }
    }

    @Test("een lager niveau, ook als het daarna weer hoger wordt")
    func niveau() throws {
        let feiten: [Proeffeit] = [.niveau(3, 10, id: "op"), .niveau(1, 20, id: "neer")]
        let uit = try bevindingen(feiten, op: 30)
        #expect(codes(uit) == [.niveauVerlaagd] && uit[0].gebeurtenissen == ["neer"])
        #expect(uit[0].tekst.contains("van adviseren naar informeren"))
        #expect(try codes(bevindingen([.niveau(2, 10)], op: 30)) == [])
        #expect(
            try codes(bevindingen([.niveau(1, 10), .niveau(2, 11, id: "t")], op: 30))
                == [.niveauVerlaagd])
        // One change is one finding, however many questions there are.
        let vragen = ["visie", "bouwplan"].map {
            feit("concept_vastgesteld", 5, betreft: $0, id: $0)
        }
        #expect(try codes(bevindingen(vragen + [.niveau(1, 10)], op: 30)) == [.niveauVerlaagd])
    }

    /// Day 181 is 1 July 2026; summer in the north is 4 July - 16 August: days 184 - 227.
    @Test(
        "een derde of meer van de termijn in schoolvakanties",
        arguments: [
            // 42 days from 156: 15 of them free; a third is 14.
            (156, 198, 15, true), (155, 197, 14, true), (154, 196, 13, false),
            (190, 200, 10, true), (100, 100, 0, false),
        ])
    func vakantie(van: Int, tot: Int, vrij: Int, gevonden: Bool) throws {
        let uit = try bevindingen([.vraag(van, tot: tot)], op: 300)
        #expect(codes(uit) == (gevonden ? [.termijnInVakantie] : []))
        guard gevonden else { return }
        #expect(uit[0].stand == .gevonden)
        #expect(uit[0].tekst.contains("vallen er \(vrij) in schoolvakanties van regio noord"))
    }

    @Test("zonder regio of buiten de bekende jaren is het onbekend, nooit stil")
    func vakantieOnbekend() throws {
        let zonder = try bevindingen([.vraag(156, tot: 198)], op: 300, regio: nil)
        #expect(zonder.map(\.stand) == [.onbekend] && zonder[0].tekst.contains("geen regio"))
        let later = try bevindingen([.vraag(1_500, tot: 1_542)], op: 1_600)
        #expect(later.map(\.stand) == [.onbekend])
        #expect(later[0].tekst.contains("Van 42 dagen is onbekend"))
        // 30 September 2028 is day 1003: what is unknown is less than a third of this term.
        #expect(try bevindingen([.vraag(990, tot: 1_009)], op: 1_100) == [])
        #expect(try bevindingen([.vraag(990, tot: 1_010)], op: 1_100).map(\.stand) == [.onbekend])
    }

    @Test("een besluit dat later is vastgelegd dan de norm toestaat")
    func lateBesluiten() throws {
        #expect(try codes(bevindingen([.besluit(80, v: 94)])) == [])
        let uit = try bevindingen([.besluit(80, v: 95)])
        #expect(codes(uit) == [.besluitLaatVastgelegd])
        #expect(uit[0].betreft == "hoofdbesluit" && uit[0].tekst.contains("15 dagen later"))
        let start = feit("uitvoering_gestart", 80, v: 100, id: "start")
        #expect(try codes(bevindingen([start])) == [.besluitLaatVastgelegd])
        #expect(try codes(bevindingen([.informatie(80, v: 100)])) == [])
    }

    @Test("een wijkraad die ontbreekt, of waarvan niemand zei of zij geraakt wordt")
    func weggelaten() throws {
        let uit = try bevindingen([], geraakt: ["C", "A", "B", "C"])
        #expect(uit.map(\.wijkraad) == ["B", "C"])
        #expect(Set(codes(uit)) == [.wijkraadWeggelaten])
        #expect(try bevindingen([], geraakt: []) == [])
        #expect(try bevindingen([], geraakt: nil).map(\.stand) == [.onbekend])
    }

    @Test("een dossier dat eindigde zonder eindverslag")
    func eindverslag() throws {
        #expect(try codes(bevindingen([.einde(100)])) == [.eindverslagOntbreekt])
        let verslag = feit("eindverslag", 101, id: "verslag")
        #expect(try bevindingen([.einde(100), verslag]) == [])
        #expect(
            try codes(bevindingen([.einde(100), verslag, .correctie(van: "verslag", v: 102)]))
                == [.eindverslagOntbreekt])
        #expect(try bevindingen([.besluit(100)]) == [])
    }

    @Test("elke code heeft een eis en een bron, en komt in deze tests voor")
    func lijst() throws {
        for code in Bevindingcode.allCases {
            #expect(code.eis.hasSuffix(".") && code.eis.first?.isUppercase == true)
            #expect(!"\(code.artikel)".isEmpty)
        }
        let feiten: [Proeffeit] = [
            .vraag(156, tot: 198), .advies(10, id: "advies"),
            feit("ongevraagd_advies", 11, raad: "A", id: "o"),
            feit("uitnodiging", 12, raad: "A", id: "u"), feit("uitnodiging", 1, raad: "A", id: "w"),
            feit("reactie_gegeven", 90, raad: "A", naar: "w", id: "r"),
            feit("stuk_gewijzigd", 200, id: "stuk"), .niveau(1, 20), .besluit(250, v: 290),
            feit("uitvoering_afwijkend", 255, id: "anders"), .einde(295),
        ]
        let alle = try bevindingen(feiten, op: 300, geraakt: ["A", "B"])
        #expect(codes(alle) == Bevindingcode.allCases)
        #expect(try bevindingen(feiten.reversed(), op: 300, geraakt: ["B", "A"]) == alle)
    }

    @Test("elke tekst is een zin in gewoon Nederlands; de volgorde in het bestand maakt niet uit")
    func zinnen() throws {
        var toeval = Toeval(zaad: 11)
        for _ in 0..<400 {
            var proef = Proefdossier.willekeurig(&toeval)
            let omgeving = Bevindingomgeving(geraakt: ["A", "C"])
            let uit = try proef.dossier().bevindingen(op: Proefdossier.dag(80), omgeving)
            proef.feiten.reverse()
            #expect(try proef.dossier().bevindingen(op: Proefdossier.dag(80), omgeving) == uit)
            for bevinding in uit {
                #expect(bevinding.tekst.hasSuffix("."), "\(bevinding)")
                #expect(!bevinding.tekst.contains("nil") && !bevinding.tekst.contains("_"))
                let zinnen = bevinding.tekst.split(separator: ". ")
                #expect(zinnen.allSatisfy { $0.split(separator: " ").count <= 25 }, "\(bevinding)")
            }
        }
    }
}
