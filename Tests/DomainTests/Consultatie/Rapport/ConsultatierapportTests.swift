import Domain
import Testing

@Suite("Het rapport over consultatie")
struct ConsultatierapportTests {
    static func eenheid(
        _ dossier: String, _ oordeel: Consultatieoordeel, besluit: String? = "2026-05-01",
        niveau: Participatieniveau = .raadplegen, dagen: Int? = nil, nagekomen: Bool? = nil,
        afdeling: String? = "Ruimte", overgang: Bool = false, wijkraad: String = "A"
    ) throws -> Consultatieeenheid {
        Consultatieeenheid(
            dossier: dossier, wijkraad: wijkraad, betreft: "hoofdbesluit", oordeel: oordeel,
            niveauToegezegd: niveau, nagekomen: nagekomen, besluitDatum: try besluit.map(dag),
            dagenVoorBesluit: dagen,
            herkomst: .init(
                vakafdeling: afdeling, behandelrol: "behandelaar", stadsdeel: "Oost",
                overgang: overgang))
    }

    @Test(
        "het kwartaal van een dag",
        arguments: [
            ("2026-01-01", "2026-K1"), ("2026-03-31", "2026-K1"), ("2026-04-01", "2026-K2"),
            ("2026-06-30", "2026-K2"), ("2026-07-01", "2026-K3"), ("2026-09-30", "2026-K3"),
            ("2026-10-01", "2026-K4"), ("2026-12-31", "2026-K4"),
        ])
    func kwartaal(datum: String, kwartaal: String) throws {
        #expect(Kwartaal(try dag(datum)).description == kwartaal)
    }

    @Test("wat niet aantoonbaar is telt als niet geconsulteerd; informeren telt niet mee")
    func aandeel() throws {
        let rapport = Consultatierapport([
            try Self.eenheid("1", .tijdigGeconsulteerd, dagen: 60, nagekomen: true),
            try Self.eenheid("2", .nietAantoonbaar, nagekomen: false),
            try Self.eenheid("3", .teLaat, dagen: 10),
            try Self.eenheid("4", .geinformeerd, niveau: .informeren, nagekomen: true),
            try Self.eenheid("5", .lopend, besluit: nil),
        ])
        #expect(rapport.regels.map { $0.kwartaal?.description } == ["2026-K2", nil])
        let regel = rapport.regels[0]
        #expect(regel.aantal == 4 && regel.tellend == 3 && regel.geconsulteerd == 1)
        #expect(regel.aandeel?.description == "33,3")
        #expect(regel.nagekomen == 2 && regel.toetsbaar == 3)
        #expect(regel.dagenMediaan == Decimaal(35))
        #expect(regel.oordelen[.nietAantoonbaar] == 1)
        #expect(rapport.regels[1].aandeel == nil && rapport.regels[1].dagenMediaan == nil)
        #expect(rapport.totalen.map(\.aantal) == [5])
        #expect(rapport.totalen[0].tellend == 3)
    }

    @Test(
        "het aandeel met één cijfer achter de komma, half naar boven",
        arguments: [
            (0, 3, "0"), (2, 3, "66,7"), (3, 3, "100"), (1, 16, "6,3"), (1, 8, "12,5"),
            (1, 2_000, "0,1"), (1, 2_001, "0"),
        ])
    func afronden(deel: Int, geheel: Int, procent: String) throws {
        let eenheden = try (0..<geheel).map {
            try Self.eenheid("\($0)", $0 < deel ? .tijdigGeconsulteerd : .teLaat)
        }
        let aandeel = try #require(Consultatierapport(eenheden).regels.first?.aandeel)
        #expect(aandeel == Decimaal(tekst: procent.replacing(",", with: ".")) ?? .nul)
        if deel > 0, geheel != 2_001 { #expect("\(aandeel)" == procent) }
    }

    @Test(
        "verdeeld naar wat de eenheid was; onbekend staat achteraan en raakt niet zoek",
        arguments: Rapportindeling.allCases)
    func indeling(indeling: Rapportindeling) throws {
        let eenheden = [
            try Self.eenheid("1", .teLaat, afdeling: nil, wijkraad: "B"),
            try Self.eenheid("2", .teLaat, afdeling: "Wegen"), try Self.eenheid("3", .teLaat),
            try Self.eenheid("4", .teLaat, besluit: "2025-12-31"),
        ]
        let regels = Consultatierapport(eenheden, per: indeling).regels
        #expect(regels.map(\.aantal).reduce(0, +) == 4)
        let groepen = regels.map { "\($0.kwartaal?.description ?? "") \($0.groep ?? "?")" }
        let verwacht =
            switch indeling {
            case .geheel: ["2025-K4 alles", "2026-K2 alles"]
            case .vakafdeling: ["2025-K4 Ruimte", "2026-K2 Ruimte", "2026-K2 Wegen", "2026-K2 ?"]
            case .behandelrol: ["2025-K4 behandelaar", "2026-K2 behandelaar"]
            case .stadsdeel: ["2025-K4 Oost", "2026-K2 Oost"]
            case .wijkraad: ["2025-K4 A", "2026-K2 A", "2026-K2 B"]
            }
        #expect(groepen == verwacht)
    }

    @Test("dossiers van voor de eerste dag op het systeem staan apart, ook in de totalen")
    func overgang() throws {
        let rapport = Consultatierapport([
            try Self.eenheid("1", .teLaat, besluit: "2020-01-01", overgang: true),
            try Self.eenheid("2", .tijdigGeconsulteerd),
        ])
        #expect(rapport.regels.map(\.overgang) == [false, true])
        #expect(rapport.totalen.map(\.overgang) == [false, true])
        #expect(rapport.totalen.map(\.geconsulteerd) == [1, 0])
        #expect(Consultatierapport([]).totalen.map(\.aantal) == [0])
        #expect(Consultatierapport([]).regels.isEmpty)
    }

    @Test("hetzelfde rapport in elke volgorde", arguments: Rapportindeling.allCases)
    func volgorde(indeling: Rapportindeling) throws {
        var toeval = Toeval(zaad: 3)
        let dagen = ["2026-01-01", "2026-04-01", "2027-01-01"]
        var eenheden = try (0..<200).map { nummer in
            try Self.eenheid(
                "\(nummer)", Consultatieoordeel.allCases.randomElement(using: &toeval) ?? .lopend,
                besluit: nummer.isMultiple(of: 7) ? nil : dagen.randomElement(using: &toeval),
                dagen: nummer.isMultiple(of: 3) ? nummer : nil,
                afdeling: ["X", "Y", nil].randomElement(using: &toeval) ?? nil,
                overgang: nummer.isMultiple(of: 5), wijkraad: "W\(nummer % 4)")
        }
        let rapport = Consultatierapport(eenheden, per: indeling)
        for _ in 0..<5 {
            eenheden.shuffle(using: &toeval)
            #expect(Consultatierapport(eenheden, per: indeling) == rapport)
        }
    }
}
