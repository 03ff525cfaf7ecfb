import Domain
import Testing

@Suite("Wat een wijkraad kan verwachten")
struct VooruitblikTests {
    private func dossier(
        _ kenmerk: String, _ feiten: [Proeffeit], gepland: [Int] = [], raden: [String] = ["A", "B"]
    ) throws -> Consultatiedossier {
        let proef = try Proefdossier.geval(feiten, raden: raden.map { Proefraad(code: $0) })
            .dossier()
        return try Consultatiedossier(
            kenmerk: kenmerk, niveau: proef.niveau, wijkraden: proef.wijkraden, norm: proef.norm,
            gebeurtenissen: proef.gebeurtenissen,
            gepland: gepland.enumerated().map {
                GeplandBesluit(betreft: "vraag \($0)", besluit: try Proefdossier.dag($1))
            })
    }

    private func blik(
        _ dossiers: [Consultatiedossier], op dag: Int, raad: String = "A"
    ) throws -> Vooruitblik {
        try Vooruitblik(wijkraad: raad, op: Proefdossier.dag(dag), dossiers: dossiers)
    }

    @Test("geplande besluiten uit alle dossiers, de eerste vraagdag eerst")
    func besluiten() throws {
        let een = try dossier("een", [], gepland: [150, 100])
        let twee = try dossier("twee", [], gepland: [120])
        let drie = try dossier("drie", [], gepland: [90], raden: ["B"])
        let blik = try blik([een, twee, drie], op: 10)
        #expect(blik.besluiten.map(\.dossier) == ["een", "twee", "een"])
        #expect(Set(blik.besluiten.map(\.wijkraad)) == ["A"])
        #expect(try self.blik([twee, drie, een], op: 10) == blik)
    }

    @Test("een termijn loopt tot en met haar laatste dag, of tot er advies is of een besluit")
    func termijnen() throws {
        func aantal(_ feiten: [Proeffeit], op dag: Int, raad: String = "A") throws -> Int {
            try blik([dossier("x", feiten)], op: dag, raad: raad).termijnen.count
        }
        #expect(try aantal([.vraag(10)], op: 9) == 0)
        #expect(try aantal([.vraag(10)], op: 10) == 1)
        #expect(try aantal([.vraag(10)], op: 52) == 1)
        #expect(try aantal([.vraag(10)], op: 53) == 0)
        #expect(try aantal([.vraag(10), .verlenging(50, tot: 60)], op: 53) == 1)
        #expect(try aantal([.vraag(10), .advies(20)], op: 20) == 0)
        #expect(try aantal([.vraag(10), .besluit(20)], op: 20) == 0)
        #expect(try aantal([.vraag(10), .einde(20)], op: 20) == 0)
        // The request names wijkraad A.
        #expect(try aantal([.vraag(10)], op: 20, raad: "B") == 0)
        let opgeheven = try Proefdossier.geval(
            [.vraag(10)], raden: [Proefraad(code: "A", tot: 15)]
        ).dossier()
        #expect(try blik([opgeheven], op: 15).termijnen.count == 1)
        #expect(try blik([opgeheven], op: 16).termijnen.isEmpty)
    }

    @Test("reacties die de wijkraad nog krijgt, ook als zij te laat zijn, de oudste eerst")
    func reacties() throws {
        let ongevraagd = Proeffeit(
            id: "o", soort: "ongevraagd_advies", wijkraad: "A", d: 5, v: 5)
        let een = try dossier("een", [.advies(20)])
        let twee = try dossier("twee", [ongevraagd])
        let blik = try blik([een, twee], op: 40)
        #expect(blik.reacties.map(\.dossier) == ["twee", "een"])
        let dag = try Proefdossier.dag(40)
        #expect(blik.reacties.map { $0.plicht.dagenTeLaat(op: dag) } == [7, 0])
        let beantwoord = try dossier("een", [.advies(20), .reactie(30, [])])
        #expect(try self.blik([beantwoord], op: 40).reacties.isEmpty)
        #expect(try self.blik([een], op: 40, raad: "B").reacties.isEmpty)
    }
}
