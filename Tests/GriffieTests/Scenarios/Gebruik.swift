import Foundation
import Testing

@Suite("Het programma zoals een gebruiker het ontmoet")
struct Gebruik {
    private static let bereken = ["termijn", "bereken", "--duur", "6w", "--vanaf", "2026-02-20"]

    @Test(
        "uitgangscodes, en gegevens en meldingen gescheiden",
        arguments: [
            (["--version"], 0), ([], 0), (bereken, 0), (["termijn", "bereken", "--onzin"], 64),
            (["termijn", "bereken"], 65), (["aanvraag", "toets", "--bestand", "/nergens"], 66),
            (
                [
                    "termijn", "dwangsom", "--ingebrekestelling", "2026-03-02", "--termijn-tot",
                    "2026-03-02",
                ],
                1
            ),
        ] as [([String], Int32)]
    )
    func codes(woorden: [String], code: Int32) throws {
        let loop = try Programmaloop(woorden)
        #expect(loop.door == .exit)
        #expect(loop.code == code)
        #expect(loop.uit.isEmpty == (code != 0))
        #expect(loop.fout.isEmpty == (code == 0))
        #expect(!loop.fout.contains("\u{1B}"))
    }

    @Test("een installatie die er niet is: 69")
    func installatie() throws {
        let loop = try Programmaloop(
            Self.bereken, variabelen: ["WIJKGRIFFIE_INSTALLATIEMAP": "/nergens"])
        #expect(loop.code == 69)
        #expect(loop.uit == "")
    }

    @Test("in een buis tabs, met --tabel een tabel op de breedte van COLUMNS")
    func vorm() throws {
        let buis = try Programmaloop(Self.bereken).uit
        #expect(
            buis == "beginDatum\tongeroldeDatum\teindDatum\tvoorlopig\n"
                + "2026-02-20\t2026-04-03\t2026-04-07\tfalse\n")
        for kolommen in [90, 120] {
            let tabel = try Programmaloop(
                Self.bereken + ["--tabel"], variabelen: ["COLUMNS": "\(kolommen)"]
            ).uit
            #expect(tabel.hasPrefix("Laatste dag: dinsdag 7 april 2026\n"))
            #expect(tabel.split(separator: "\n").allSatisfy { $0.count <= kolommen })
        }
    }

    @Test("leest de standaardinvoer")
    func standaardinvoer() throws {
        let pad =
            try Programmaloop.wortel()
            + "/sql/gegevens/voorbeelden/aanvraag-feestverlichting.json"
        let loop = try Programmaloop(
            ["aanvraag", "toets", "--bestand", "-", "--json"],
            invoer: String(contentsOfFile: pad, encoding: .utf8))
        #expect(loop.code == 0)
        #expect(loop.uit.contains("\"uitkomst\": \"voldaan\""))
        #expect(loop.fout.hasPrefix("Volgende stap: "))
    }

    @Test(
        "standaardinvoer die er niet is of een map is: 66 en geen interne fout",
        arguments: ["<&-", "</tmp"]
    )
    func onleesbareInvoer(omleiding: String) throws {
        let loop = try Programmaloop(
            ["-c", "\"$0\" aanvraag toets --bestand - \(omleiding)", Programmaloop.programma()],
            programma: "/bin/sh")
        #expect(loop.code == 66)
        #expect(loop.fout.hasPrefix("Fout: de standaardinvoer is niet te lezen"))
    }

    @Test("werkt uit een andere map, door een koppeling en langs PATH")
    func plaats() throws {
        let map = try Werkmap()
        let koppeling = map.pad + "/griffie"
        let programma = URL(filePath: try Programmaloop.programma()).standardizedFileURL.path
        try FileManager.default.createSymbolicLink(
            atPath: koppeling, withDestinationPath: programma)
        let verwacht = try Programmaloop(Self.bereken).uit
        #expect(try Programmaloop(Self.bereken, programma: programma, map: "/").uit == verwacht)
        #expect(try Programmaloop(Self.bereken, programma: koppeling, map: map.pad).uit == verwacht)
        let langsPad = try Programmaloop(
            ["-c", "griffie " + Self.bereken.joined(separator: " ")], programma: "/bin/sh",
            map: "/", variabelen: ["PATH": map.pad])
        #expect(langsPad.uit == verwacht)
        #expect(langsPad.code == 0)
    }
}
