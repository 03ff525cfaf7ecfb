import Domain
import Testing

@Suite("De reactie die de gemeente verschuldigd is")
struct ReactieplichtTests {
    private func feit(
        _ soort: String, _ d: Int, v: Int? = nil, raad: String? = "A", tot: Int? = nil,
        naar: String? = nil, id: String = "vraag"
    ) -> Proeffeit {
        Proeffeit(
            id: id, soort: soort, wijkraad: raad, d: d, v: v ?? d, termijn: tot, naar: naar)
    }

    private func plicht(_ feiten: [Proeffeit], op dag: Int = 200) throws -> Reactieplicht {
        let raden = [Proefraad(code: "A"), Proefraad(code: "B")]
        let plichten = try Proefdossier.geval(feiten, raden: raden).dossier()
            .reactieplichten(op: Proefdossier.dag(dag))
        return try #require(plichten.first { $0.gebeurtenis == "vraag" })
    }

    @Test(
        "28 dagen na het advies; een uitnodiging kan meer tijd geven, niet minder",
        arguments: [
            ("advies_uitgebracht", nil, 38), ("ongevraagd_advies", nil, 38),
            ("uitnodiging", nil, 38), ("uitnodiging", 45, 45), ("uitnodiging", 20, 38),
        ] as [(String, Int?, Int)])
    func uiterlijk(soort: String, tot: Int?, dag: Int) throws {
        let plicht = try plicht([feit(soort, 10, tot: tot)])
        #expect(try plicht.uiterlijk == Proefdossier.dag(dag))
        #expect(plicht.reactie == nil)
        #expect(try plicht.dagenTeLaat(op: Proefdossier.dag(dag)) == 0)
        #expect(try plicht.dagenTeLaat(op: Proefdossier.dag(dag + 1)) == 1)
    }

    @Test(
        "welke reactie telt",
        arguments: [
            // soort, dag, wijkraad, verwijst naar de vraag, telt
            ("advies_uitgebracht", 20, "A", true, true),
            ("advies_uitgebracht", 20, "A", false, true),
            ("advies_uitgebracht", 10, "A", false, true),
            ("advies_uitgebracht", 9, "A", true, false),
            ("advies_uitgebracht", 20, "B", false, false),
            ("ongevraagd_advies", 20, "A", true, true),
            ("ongevraagd_advies", 20, "A", false, false),
            ("uitnodiging", 20, "A", true, true), ("uitnodiging", 20, "A", false, false),
            ("uitnodiging", 20, "B", true, false),
        ])
    func telt(soort: String, dag: Int, raad: String, verwijst: Bool, telt: Bool) throws {
        let reactie = feit(
            "reactie_gegeven", dag, raad: raad, naar: verwijst ? "vraag" : nil, id: "r")
        let plicht = try plicht([reactie, feit(soort, 10)])
        #expect((plicht.reactie == "r") == telt)
    }

    @Test("een reactie op iets anders, een betwiste en een gecorrigeerde reactie tellen niet")
    func teltNiet() throws {
        let vraag = feit("advies_uitgebracht", 10)
        let reactie = feit("reactie_gegeven", 20, id: "r")
        let uitnodiging = feit("uitnodiging", 12, id: "u")
        let opUitnodiging = feit("reactie_gegeven", 20, naar: "u", id: "r")
        #expect(try plicht([vraag, uitnodiging, opUitnodiging]).reactie == nil)
        #expect(try plicht([vraag, reactie, .betwist("r", 30)]).reactie == nil)
        let vanB = Proeffeit(id: "nee", soort: "betwist", wijkraad: "B", d: 30, v: 30, naar: "r")
        #expect(try plicht([vraag, reactie, vanB]).reactie == "r")
        #expect(try plicht([vraag, reactie, .correctie(van: "r", v: 30)]).reactie == nil)
    }

    @Test("de wijkpost nodigt uit zonder wijkraad; ieder antwoord dat ernaar verwijst telt")
    func wijkpost() throws {
        let uitnodiging = feit("uitnodiging", 10, raad: nil)
        let antwoord = feit("reactie_gegeven", 20, raad: "B", naar: "vraag", id: "r")
        #expect(try plicht([uitnodiging, antwoord]).reactie == "r")
    }

    @Test("een reactie die te laat is vastgelegd telt op de dag van het vastleggen")
    func achterstand() throws {
        for (v, teLaat) in [(34, 0), (35, 0), (50, 12)] {
            let reactie = feit("reactie_gegeven", 20, v: v, naar: "vraag", id: "r")
            let plicht = try plicht([feit("uitnodiging", 10), reactie])
            #expect(try plicht.reactiedag == Proefdossier.dag(v > 34 ? v : 20))
            #expect(try plicht.dagenTeLaat(op: Proefdossier.dag(200)) == teLaat)
        }
    }

    @Test("wat na de dag is vastgelegd, was er op die dag nog niet")
    func dag() throws {
        let feiten = [feit("advies_uitgebracht", 10), feit("reactie_gegeven", 20, v: 22, id: "r")]
        #expect(try plicht(feiten, op: 21).reactie == nil)
        #expect(try plicht(feiten, op: 22).reactie == "r")
        let eerder = try Proefdossier.geval(feiten).dossier()
            .reactieplichten(op: Proefdossier.dag(9))
        #expect(eerder.isEmpty)
    }
}
