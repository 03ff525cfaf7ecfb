import Domain
import Foundation
import Testing

@testable import Commands

@Suite("griffie consultatie oordeel")
struct ConsultatieOordeelTests {
    private static let kop = #"""
        {"dossier":{"kenmerk":"BD-1","niveau":"raadplegen","wijkraden":[{"code":"A"}]},"norm":{},
        """#
    private static let leeg = kop + #""gebeurtenissen":[]}"#

    private static func met(_ gebeurtenissen: String) -> String {
        kop + #""gebeurtenissen":[\#(gebeurtenissen)]}"#
    }

    private static let besluit =
        #"{"id":"b","soort":"besluit_genomen","plaatsgevondenOp":"2026-06-02","#
        + #""vastgelegdOp":"2026-06-02"}"#

    private static func vraag(_ dag: String, _ graad: String = "bezorgd") -> String {
        #"{"id":"v","soort":"advies_gevraagd","plaatsgevondenOp":"\#(dag)","#
            + #""vastgelegdOp":"\#(dag)","bewijsgraad":"\#(graad)"},"#
    }

    private func oordeel(_ json: String, _ opties: [String] = []) async throws -> Proefloop {
        try await Proefloop(
            ["consultatie", "oordeel", "--bestand", "-"] + opties, invoer: Array(json.utf8))
    }

    @Test(
        "elk oordeel is klaar (0) en noemt de volgende stap op de foutenstroom",
        arguments: [
            (leeg, "lopend", "geef het oordeel opnieuw"),
            (met(besluit), "niet_betrokken", "vraag de afdeling waarom"),
            (met(vraag("2026-04-14") + besluit), "tijdig_geconsulteerd", "geen; volgens de norm"),
            (met(vraag("2026-04-15") + besluit), "te_laat", "leg de redenen voor"),
            (met(vraag("2026-04-21") + besluit), "te_korte_termijn", "leg de redenen voor"),
            (
                met(vraag("2026-04-14", "verzonden") + besluit), "niet_aantoonbaar",
                "zoek uit waarom het bewijs"
            ),
            (
                leeg.replacing("raadplegen", with: "geen"), "niet_van_toepassing",
                "geen; er is niets"
            ),
        ])
    func uitkomst(json: String, oordeel: String, stap: String) async throws {
        let loop = try await self.oordeel(json, ["--json"])
        #expect(loop.code == .gereed)
        #expect(
            loop.uit.hasPrefix("[\n  {\n    \"wijkraad\": \"A\",\n    \"oordeel\": \"\(oordeel)\""))
        #expect(loop.fout.hasPrefix("Volgende stap: \(stap)"), "\(loop.fout)")
    }

    @Test("het voorbeeld van de Houtribhoogte, tot op de byte zoals de handleiding het toont")
    func houtribhoogte() async throws {
        let wortel = try Proefloop.wortel()
        let pad = wortel + "/sql/gegevens/voorbeelden/dossier-houtribhoogte.json"
        let handleiding = try String(
            contentsOfFile: wortel
                + "/Sources/griffie/Wijkgriffie.docc/Handleiding/Consultatie.md",
            encoding: .utf8)
        for vorm in ["--json", "--tabel"] {
            let loop = try await Proefloop(["consultatie", "oordeel", "--bestand", pad, vorm])
            #expect(loop.code == .gereed)
            #expect(handleiding.contains("\n" + loop.uit + "```\n"), "\(loop.uit)")
        }
        let uit = try await Proefloop(["consultatie", "oordeel", "--bestand", pad, "--json"]).uit
        #expect(uit.contains("\"oordeel\": \"te_laat\""))
        let invoer = try Data(contentsOf: URL(fileURLWithPath: pad))
        #expect(try await oordeel(String(decoding: invoer, as: UTF8.self), ["--json"]).uit == uit)
    }

    @Test("alle fouten in het bestand tegelijk, met hun veld, en geen uitvoer")
    func fouten() async throws {
        let eerste =
            #"{"id":"g1","soort":"besluit","plaatsgevondenOp":"2026-06-02","#
            + #""vastgelegdOp":"2026-06-01"}"#
        let tweede =
            #"{"id":"g1","soort":"correctie","plaatsgevondenOp":"2026-06-02","#
            + #""vastgelegdOp":"2026-06-02","verwijstNaar":"h99","wijkraad":"Z"}"#
        let loop = try await oordeel(Self.met(eerste + "," + tweede))
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
        let soorten = Gelijkenis.keuzes(Consultatiesoort.self)
        let regels = loop.fout.split(separator: "\n").map(String.init)
        let verwacht: [String] = [
            "5 fouten in de invoer; er is niets gewijzigd:",
            "  gebeurtenissen[0].soort: 'besluit' bestaat niet; kies \(soorten) [ONGELDIGE_WAARDE]",
            """
              gebeurtenissen[0].vastgelegdOp: 2026-06-01 ligt voor plaatsgevondenOp (2026-06-02); \
            niets wordt vastgelegd voordat het gebeurt: verbeter een van beide [ONGELDIGE_WAARDE]
            """,
            """
              gebeurtenissen[1].id: 'g1' staat al bij gebeurtenissen[0].id; geef een andere naam \
            [ONGELDIGE_WAARDE]
            """,
            """
              gebeurtenissen[1].wijkraad: 'Z' staat niet in dit dossier (bedoelde u 'A'?); \
            geef een bestaande code uit wijkraden [ONGELDIGE_WAARDE]
            """,
            """
              gebeurtenissen[1].verwijstNaar: 'h99' staat niet in dit dossier; geef een \
            bestaand id [ONGELDIGE_WAARDE]
            """,
        ]
        #expect(regels == verwacht)
    }

    @Test("geen JSON, geen bestand, of geen vorm", arguments: ["", "{", "[]", "\u{0}"])
    func geenJSON(tekst: String) async throws {
        let loop = try await oordeel(tekst)
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
    }

    @Test("zonder bestand 65, een bestand dat er niet is 66, twee vormen 64")
    func gebruik() async throws {
        let zonder = try await Proefloop(["consultatie", "oordeel"])
        #expect(zonder.code == .ongeldigeInvoer)
        #expect(zonder.fout.contains("--bestand: ontbreekt; geef een bestand, of - voor de"))
        let weg = try await Proefloop(["consultatie", "oordeel", "--bestand", "/nergens/x"])
        #expect(weg.code == .nietGevonden)
        let beide = try await oordeel(Self.leeg, ["--json", "--csv"])
        #expect(beide.code == .gebruik)
    }
}
