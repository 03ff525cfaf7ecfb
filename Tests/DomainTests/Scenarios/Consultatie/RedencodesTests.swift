import Domain
import Testing

@Suite("De codes van een oordeel zijn een gesloten, uitgelegde lijst")
struct RedencodesTests {
    /// The codes in the first column of a table of the manual.
    private func codes(onder kop: String) throws -> [String] {
        let pad = "Sources/griffie/Wijkgriffie.docc/Handleiding/Consultatie.md"
        let tekst = String(decoding: try Proefgegevens.bytes(pad), as: UTF8.self)
        let hoofdstuk = try #require(
            tekst.split(separator: "\n## ").first { $0.hasPrefix(kop + "\n") }, "\(kop) ontbreekt")
        return hoofdstuk.split(separator: "\n").compactMap { regel in
            guard regel.hasPrefix("| `") else { return nil }
            return regel.dropFirst(3).prefix { $0 != "`" }.description
        }
    }

    @Test("de handleiding noemt elke reden, en geen andere")
    func redenen() throws {
        #expect(try codes(onder: "Alle redenen") == Oordeelreden.allCases.map(\.rawValue))
    }

    @Test("de handleiding noemt elke bevinding, en geen andere")
    func bevindingen() throws {
        #expect(try codes(onder: "Andere bevindingen") == Bevindingcode.allCases.map(\.rawValue))
    }

    @Test("de handleiding noemt elke trede van de waarschuwing, van rustig naar dringend")
    func treden() throws {
        #expect(
            try codes(onder: "Vooruitblik") == Waarschuwingstrede.allCases.map(\.rawValue))
    }

    @Test("de handleiding noemt elk oordeel, van slecht naar goed")
    func oordelen() throws {
        #expect(try codes(onder: "De oordelen") == Consultatieoordeel.allCases.map(\.rawValue))
    }

    @Test("de handleiding noemt elke soort gebeurtenis")
    func soorten() throws {
        #expect(
            try codes(onder: "De gebeurtenissen") == Consultatiesoort.allCases.map(\.rawValue))
    }

    @Test("elke reden is een zin met de dagen en getallen van het geval, in gewoon Nederlands")
    func zinnen() throws {
        var toeval = Toeval(zaad: 9)
        for _ in 0..<1_500 {
            for reden in try Proefdossier.willekeurig(&toeval).oordelen()
                .flatMap(\.perBetreft).flatMap(\.redenen)
            {
                #expect(reden.tekst.hasSuffix("."), "\(reden)")
                #expect(reden.tekst.first?.isUppercase == true, "\(reden)")
                #expect(!reden.tekst.contains("-") && !reden.tekst.contains("nil"), "\(reden)")
                #expect(Set(reden.gebeurtenissen).count == reden.gebeurtenissen.count, "\(reden)")
                let zinnen = reden.tekst.split(separator: ". ")
                #expect(zinnen.allSatisfy { $0.split(separator: " ").count <= 25 }, "\(reden)")
            }
        }
    }
}
