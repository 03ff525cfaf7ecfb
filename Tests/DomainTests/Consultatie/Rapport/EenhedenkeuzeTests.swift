import Domain
import Testing

@Suite("Welke eenheden achter een rapport worden gevraagd") struct EenhedenkeuzeTests {
    private static func eenheid(
        _ besluit: String? = "2026-07-01", _ oordeel: Consultatieoordeel = .teLaat,
        afdeling: String? = "Ruimte", overgang: Bool = false
    ) throws -> Consultatieeenheid {
        Consultatieeenheid(
            dossier: "BD-2026-0001", wijkraad: "Atolwijk", betreft: "hoofdbesluit",
            oordeel: oordeel, niveauToegezegd: .raadplegen, nagekomen: nil,
            besluitDatum: try besluit.map(dag), dagenVoorBesluit: 3,
            herkomst: .init(
                vakafdeling: afdeling, behandelrol: "vakafdeling", stadsdeel: nil,
                overgang: overgang))
    }

    @Test("zonder keuze alles, ook wat niet besloten is")
    func alles() throws {
        #expect(try Eenhedenkeuze().bevat(Self.eenheid()))
        #expect(try Eenhedenkeuze().bevat(Self.eenheid(nil, .lopend)))
    }

    @Test("elk veld kiest voor zich", arguments: [true, false])
    func velden(past: Bool) throws {
        let keuzes: [(String, (inout Eenhedenkeuze) -> Void)] = [
            ("oordeel", { $0.oordeel = past ? .teLaat : .lopend }),
            ("afdeling", { $0.vakafdeling = past ? "Ruimte" : "Wonen" }),
            ("rol", { $0.behandelrol = past ? "vakafdeling" : "stadsdeelmanager" }),
            ("wijkraad", { $0.wijkraad = past ? "Atolwijk" : "Zuiderzeewijk" }),
            ("overgang", { $0.overgang = !past }),
        ]
        for (naam, zet) in keuzes {
            var keuze = Eenhedenkeuze()
            zet(&keuze)
            #expect(try keuze.bevat(Self.eenheid()) == past, "\(naam)")
        }
        // A dossier without a stadsdeel is in none.
        var keuze = Eenhedenkeuze()
        keuze.stadsdeel = "Noord"
        #expect(try keuze.bevat(Self.eenheid()) == false)
    }

    @Test(
        "een kwartaal begint op zijn eerste dag en eindigt op zijn laatste",
        arguments: [
            ("2026-06-30", false), ("2026-07-01", true), ("2026-09-30", true),
            ("2026-10-01", false),
        ])
    func kwartaal(besluit: String, past: Bool) throws {
        var keuze = Eenhedenkeuze()
        let derde = try #require(Kwartaal(tekst: "2026-K3"))
        keuze.kwartalen = derde...derde
        #expect(try keuze.bevat(Self.eenheid(besluit)) == past)
        #expect(try keuze.bevat(Self.eenheid(nil, .lopend)) == false)
    }
}
