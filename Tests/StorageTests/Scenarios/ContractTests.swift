import Cluster
import Domain
import FoundationEssentials
import Postgres
import Storage
import TestSupport
import Testing

@Suite("Het contract van onze statements") struct ContractTests {
    /// Every registry of the module; the test below keeps the list complete.
    static let registers: [(bestand: String, alle: [any AnyStatement])] = [
        ("GemeenteStatements", GemeenteStatements.alle),
        ("PersoonStatements", PersoonStatements.alle),
        ("PostStatements", PostStatements.alle),
        ("RegelingStatements", RegelingStatements.alle),
        ("BudgetStatements", BudgetStatements.alle),
        ("MededingerStatements", MededingerStatements.alle),
        ("VerantwoordingStatements", VerantwoordingStatements.alle),
        ("AanvraagStatements", AanvraagStatements.alle),
        ("AanvraagleesStatements", AanvraagleesStatements.alle),
        ("WijkraadStatements", WijkraadStatements.alle),
        ("VergaderingStatements", VergaderingStatements.alle),
        ("DossierStatements", DossierStatements.alle),
        ("BriefStatements", BriefStatements.alle),
        ("NormStatements", NormStatements.alle),
        ("WijkpostStatements", WijkpostStatements.alle),
        ("TaakStatements", TaakStatements.alle),
        ("BestuurstoezeggingStatements", BestuurstoezeggingStatements.alle),
        ("BesluitenlijstStatements", BesluitenlijstStatements.alle),
        ("HerberekenStatements", HerberekenStatements.alle),
        ("RapportStatements", RapportStatements.alle),
        ("InvoerStatements", InvoerStatements.alle),
        ("InvoerbestandStatements", InvoerbestandStatements.alle),
        ("UitvoerStatements", UitvoerStatements.alle),
        ("OmslagleesStatements", OmslagleesStatements.alle),
        ("BijlageStatements", BijlageStatements.alle),
        ("RegisterStatements", RegisterStatements.alle),
        ("OpdrachtsleutelStatements", OpdrachtsleutelStatements.alle),
        ("TekstStatements", TekstStatements.alle),
        ("ControleStatements", ControleStatements.alle),
        ("DoctorStatements", DoctorStatements.alle),
        ("ZegelStatements", ZegelStatements.alle),
        ("ZegelleesStatements", ZegelleesStatements.alle),
        ("ToenStatements", ToenStatements.alle),
    ]

    @Test("elk register van de module staat hier, en elk statement heeft een eigen naam")
    func volledig() throws {
        let map = try ProjectFolder.path() + "/Sources/Storage"
        let bestanden = try FileManager.default.subpathsOfDirectory(atPath: map)
            .filter { $0.hasSuffix("Statements.swift") }
            .compactMap { $0.split(separator: "/").last?.dropLast(".swift".count) }
        #expect(bestanden.map(String.init).sorted() == Self.registers.map(\.bestand).sorted())
        for (bestand, alle) in Self.registers {
            let tekst = try String(
                contentsOfFile: map + "/"
                    + #require(
                        FileManager.default.subpathsOfDirectory(atPath: map)
                            .first { $0.hasSuffix("/\(bestand).swift") }), encoding: .utf8)
            let gemaakt = tekst.matches(of: /static let \w+ = Statement</).count
            #expect(alle.count == gemaakt, "\(bestand)")
        }
        let namen = Self.registers.flatMap(\.alle).map(\.name)
        #expect(Set(namen).count == namen.count)
    }

    /// Found in the plans, and meant: a list of everything, or of a handful.
    static let alles: Set<String> = ["gemeente", "invoerregel"]

    @Test("de applicatie houdt zich eraan onder RLS, met een gemeente: typen, leegte, indexen")
    func applicatie() async throws {
        try await TestDatabase.with { database in
            try await database.session(.app) { sessie in
                // Of the session itself; it must be there while its statements are looked at.
                try await sessie.execute(
                    script: InvoerStatements.tussentabel
                        .replacing("on commit drop", with: "on commit preserve rows"))
                let schendingen = try await StatementRegistry(Self.registers.flatMap(\.alle))
                    .contractViolations(
                        in: sessie,
                        scope: Scope(
                            "wijkgriffie.gemeente", "00000000-0000-7000-8000-000000000001"),
                        scannable: Self.alles)
                #expect(
                    schendingen.filter { $0.statement != "beperkingen_controleer_nu" } == [],
                    "\(schendingen.map(\.description).joined(separator: "\n"))")
                // SET CONSTRAINTS can be sent but not explained; anything else is a surprise.
                #expect(schendingen.count == 1)
            }
        }
    }

    @Test("de controles zelf kunnen door hun rol worden uitgevoerd")
    func controles() async throws {
        let map = try ProjectFolder.path() + "/sql/controles"
        let namen = try FileManager.default.contentsOfDirectory(atPath: map).sorted()
        #expect(namen.count == 10)
        for naam in namen {
            let sql = try String(contentsOfFile: "\(map)/\(naam)", encoding: .utf8)
            let statement = ControleStatements.controle(sql)
            try await TestDatabase.with { database in
                try await database.session(.controle) { sessie in
                    let schendingen = try await StatementRegistry([statement])
                        .contractViolations(in: sessie)
                    // Controls read whole tables: that is what they are for.
                    let anders = schendingen.filter {
                        if case .sequentialScan = $0.finding { false } else { true }
                    }
                    #expect(anders == [], "\(naam)")
                }
            }
        }
    }
}
