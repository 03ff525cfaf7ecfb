import Domain
import Testing

@Suite("Een steekproef uit de eenheden")
struct SteekproefTests {
    /// A hash that is enough to sort by: eight times the same 64 bits do not matter here.
    private static let hash: Hashfunctie = { bytes in
        let getal = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
            ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
        }
        let acht = (0..<8).map { UInt8(truncatingIfNeeded: getal >> (56 - 8 * $0)) }
        return Hash(bytes: acht + acht + acht + acht) ?? .nul
    }

    private func eenheden(_ aantal: Int) throws -> [Consultatieeenheid] {
        try (0..<aantal).map { try ConsultatierapportTests.eenheid("BD-\($0)", .teLaat) }
    }

    @Test("hetzelfde zaad trekt hetzelfde, in welke volgorde de eenheden ook staan")
    func herhaalbaar() throws {
        let alle = try eenheden(50)
        let proef = Steekproef(zaad: "2026", omvang: 10, uit: alle, Self.hash)
        #expect(proef.eenheden.count == 10 && proef.uit == 50 && proef.zaad == "2026")
        #expect(Steekproef(zaad: "2026", omvang: 10, uit: alle.reversed(), Self.hash) == proef)
        let ander = Steekproef(zaad: "2027", omvang: 10, uit: alle, Self.hash)
        #expect(ander.eenheden != proef.eenheden)
    }

    @Test("wie er meer trekt krijgt dezelfde en meer; nooit een twee keer of te veel")
    func groter() throws {
        let alle = try eenheden(20)
        let tien = Steekproef(zaad: "z", omvang: 10, uit: alle, Self.hash).eenheden
        let elf = Steekproef(zaad: "z", omvang: 11, uit: alle, Self.hash).eenheden
        #expect(Array(elf.prefix(10)) == tien)
        let veel = Steekproef(zaad: "z", omvang: 99, uit: alle + alle, Self.hash)
        #expect(veel.eenheden.count == 20 && veel.uit == 20)
        #expect(Set(veel.eenheden) == Set(alle))
        #expect(Steekproef(zaad: "z", omvang: 0, uit: alle, Self.hash).eenheden.isEmpty)
        #expect(Steekproef(zaad: "z", omvang: -1, uit: alle, Self.hash).eenheden.isEmpty)
    }

    @Test("elke eenheid heeft even veel kans, ruwweg")
    func eerlijk() throws {
        let alle = try eenheden(10)
        var keren: [String: Int] = [:]
        for zaad in 0..<2_000 {
            for eenheid in Steekproef(zaad: "\(zaad)", omvang: 3, uit: alle, Self.hash).eenheden {
                keren[eenheid.dossier, default: 0] += 1
            }
        }
        #expect(keren.count == 10)
        #expect(keren.values.allSatisfy { (450...750).contains($0) }, "\(keren)")
    }
}
