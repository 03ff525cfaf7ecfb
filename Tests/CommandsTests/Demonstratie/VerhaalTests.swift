import Domain
import Testing

@testable import Commands

@Suite("Het verhaal van de demonstratie")
struct VerhaalTests {
    @Test(
        "een regel wordt in woorden gelezen",
        arguments: [
            ("wijk lijst", ["wijk", "lijst"]), ("a  'b c'd ''", ["a", "b cd", ""]),
            ("'open", nil), ("", nil), ("   ", nil),
        ] as [(String, [String]?)]
    )
    func woorden(regel: String, woorden: [String]?) {
        #expect(Verhaal.woorden(regel) == woorden)
    }

    @Test("een lange regel breekt voor een optie, en blijft een opdracht")
    func opHetScherm() {
        let stap = Verhaal.Stap(
            woorden: ["aanvraag", "toon", "--naam", "een naam", "--jaar", "2026"],
            als: "lid:X", moment: nil, code: 0, stil: false)
        #expect(
            stap.opHetScherm(breedte: 44) == """
                $ griffie aanvraag toon --naam 'een naam' \\
                     --jaar 2026 --als lid:X
                """)
    }

    @Test("alle fouten in het bestand tegelijk")
    func fouten() throws {
        let json = #"{"hoofdstukken": [{"titel": "", "stappen": [{"opdracht": "'x"}]}]}"#
        let fout = #expect(throws: Invoerfouten.self) { try Verhaal(json: Array(json.utf8)) }
        #expect(
            fout?.alle.map(\.veld) == [
                "toelichting", "hoofdstukken[0].titel", "hoofdstukken[0].tekst",
                "hoofdstukken[0].stappen[0].opdracht",
            ])
    }
}
