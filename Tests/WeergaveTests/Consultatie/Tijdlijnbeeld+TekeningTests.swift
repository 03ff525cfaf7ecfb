import Domain
import Testing
import Weergave

@Suite("De tijdlijn als tekening voor een terminal")
struct TijdlijnbeeldTekeningTests {
    @Test("een baan per wijkraad, met oordeel, termijnen en besluit", arguments: [60, 100, 160])
    func tekening(breedte: Int) throws {
        let tekst = try Proefconsultatie.dossier().beeld().tekening(breedte: breedte)
        let regels = tekst.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(regels[0] == "Consultatie BD-1 <&>" && regels[2] == "| besluit 14 april 2026")
        for woord in [
            "> tijdig geconsulteerd", "> slechts geïnformeerd", "(geen vraag om advies)", "====",
            "////",
            "----", "??", ": te laat", "LET OP: betwist",
        ] {
            #expect(tekst.contains(woord), "\(breedte): \(woord)")
        }
        for regel in regels {
            #expect(Schermbreedte.van(String(regel)) <= breedte, "\(regel)")
            #expect(!regel.hasSuffix(" "))
            #expect(!regel.unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }

    @Test("zonder besluit is een termijn lopend, en er is geen lijn")
    func lopend() throws {
        let tekst = try Proefconsultatie.dossier(besloten: false).beeld().tekening(breedte: 100)
        #expect(tekst.contains("~~~~") && tekst.contains(": nog geen besluit"))
        #expect(!tekst.contains("·|"))
    }

    @Test("meer gebeurtenissen op een plaats zijn een ster")
    func ster() throws {
        let feiten = [
            try Proefconsultatie.feit("a", .aangekondigd, "2026-01-01"),
            try Proefconsultatie.feit("b", .informatieVerstrekt, "2026-01-01"),
        ]
        let dossier = try Consultatiedossier(
            kenmerk: "x", niveau: .informeren, wijkraden: [BetrokkenWijkraad(code: "A")],
            norm: Consultatienorm(), gebeurtenissen: feiten)
        #expect(dossier.beeld().tekening(breedte: 80).contains("·*·"))
    }
}
