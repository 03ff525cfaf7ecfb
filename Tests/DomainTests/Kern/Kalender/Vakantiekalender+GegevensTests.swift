import Domain
import Testing

@Suite("Het bestand met schoolvakanties")
struct VakantiekalenderGegevensTests {
    private static let kop = "schooljaar,regio,naam,van,tot,bron\n"
    private static let regels = [
        "2026-2027,noord,herfst,2026-10-10,2026-10-18,b",
        "2026-2027,noord,kerst,2026-12-19,2027-01-03,b",
        "2026-2027,noord,voorjaar,2027-02-20,2027-02-28,b",
        "2026-2027,noord,mei,2027-04-24,2027-05-02,b",
        "2026-2027,noord,zomer,2027-07-10,2027-08-22,b",
    ]

    private func lees(_ regels: [String], kop: String = kop) throws -> Vakantiekalender {
        try Vakantiekalender(csv: Array((kop + regels.joined(separator: "\n")).utf8))
    }

    @Test("een heel schooljaar in een regio; de volgorde maakt niet uit, de rest is onbekend")
    func goed() throws {
        let kalender = try lees(Self.regels)
        #expect(try lees(Self.regels.reversed()) == kalender)
        #expect(kalender.vakanties[.noord]?.map(\.naam) == Vakantiekalender.namen)
        let elders = try kalender.dagen(na: dag("2026-11-01"), tot: dag("2026-11-05"), in: .zuid)
        #expect(elders.vrij == 0 && elders.onbekend == 4)
    }

    @Test(
        "wat niet te lezen is of buiten het schooljaar valt",
        arguments: [
            "2026-2028,noord,herfst,2026-10-10,2026-10-18,b",
            "2026,noord,herfst,2026-10-10,2026-10-18,b",
            "26-27,noord,herfst,2026-10-10,2026-10-18,b",
            "2026-2027,oost,herfst,2026-10-10,2026-10-18,b",
            "2026-2027,noord,herfst,2026-10-18,2026-10-10,b",
            "2026-2027,noord,herfst,2026-02-30,2026-10-18,b",
            "2026-2027,noord,herfst,2026-09-30,2026-10-18,b",
            "2026-2027,noord,zomer,2027-09-20,2027-10-01,b",
            "2026-2027,noord,herfst,2026-10-10,2026-10-18,",
        ])
    func fout(regel: String) throws {
        #expect(throws: Vakantiefout.regel(2)) {
            try lees([regel] + Self.regels.dropFirst())
        }
    }

    @Test("een schooljaar met een vakantie te weinig, dubbel of over een andere heen")
    func onvolledig() throws {
        let fout = Vakantiefout.onvolledig(schooljaar: 2026, regio: .noord)
        #expect(throws: fout) { try lees(Array(Self.regels.dropLast())) }
        #expect(throws: fout) { try lees(Self.regels + [Self.regels[0]]) }
        #expect(throws: fout) {
            try lees(
                [Self.regels[0].replacing("2026-10-18", with: "2026-12-19")]
                    + Self.regels.dropFirst())
        }
        #expect(throws: fout) {
            try lees([Self.regels[0].replacing("herfst", with: "oogst")] + Self.regels.dropFirst())
        }
        #expect("\(fout)".contains("2026-2027") && "\(fout)".contains("noord"))
    }

    @Test("een andere kop")
    func kop() {
        #expect(throws: Vakantiefout.self) { try lees(Self.regels, kop: "jaar\n") }
    }
}
