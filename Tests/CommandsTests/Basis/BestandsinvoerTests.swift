import Testing

@testable import Commands

@Suite("Een bestand of de standaardinvoer lezen")
struct BestandsinvoerTests {
    private func toets(_ bestand: String, invoer: [UInt8]? = nil) async throws -> Proefloop {
        try await Proefloop(["aanvraag", "toets", "--bestand", bestand], invoer: invoer)
    }

    @Test("wat er niet is of niet te lezen is: code 66")
    func nietGevonden() async throws {
        let map = try Proefmap()
        for (pad, zin) in [
            (map.pad + "/weg", "het bestand \(map.pad)/weg bestaat niet"),
            (map.pad, "\(map.pad) is geen leesbaar bestand"),
            ("-", "de standaardinvoer is niet te lezen; geef een bestand"),
        ] {
            let loop = try await toets(pad)
            #expect(loop.code == .nietGevonden)
            #expect(loop.uit == "")
            #expect(loop.fout == "Fout: \(zin)\n")
        }
    }

    @Test("een lege naam is ongeldige invoer, geen bestand dat ontbreekt")
    func leeg() async throws {
        let loop = try await toets("")
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.fout.contains("--bestand: '' is ongeldig; geef een bestand, of -"))
    }

    @Test(
        "precies zo groot als mag gaat door, een byte meer niet",
        arguments: [(0, false), (1, true)])
    func grootte(meer: Int, geweigerd: Bool) async throws {
        // Its first byte is no JSON: what is read here is the size, not 16 MB of text.
        let bytes = [UInt8](repeating: 0x78, count: Bestandsinvoer.meesteBytes + meer)
        let loop = try await toets("-", invoer: bytes)
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.fout.contains("groter dan 16 MB; splits het bestand") == geweigerd)
    }

    @Test("een bestand dat te groot is")
    func groot() async throws {
        let map = try Proefmap()
        let tekst = String(repeating: " ", count: Bestandsinvoer.meesteBytes + 1)
        let loop = try await toets(try map.schrijf("groot.json", tekst))
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.fout.contains("[BUITEN_BEREIK]"))
    }
}
