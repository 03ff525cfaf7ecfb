import Domain
import Testing

@Suite("Een ondertekend zegel als tekst")
struct GetekendZegelTests {
    typealias Handtekening = GetekendZegel.Handtekening

    static func getekend(_ aantal: Int) throws -> GetekendZegel {
        GetekendZegel(
            try ZegelTests.zegel(),
            (0..<aantal).map { nummer in
                Handtekening(
                    naam: ZegelTests.naam, kenmerk: [0, 1, 2, UInt8(nummer)],
                    bytes: [UInt8](repeating: UInt8(nummer), count: 64))
            })
    }

    static let regel =
        "\u{2014} \(ZegelTests.naam) AAECA" + String(repeating: "A", count: 86) + "=\n"

    @Test("Onder de tekst een lege regel en een regel per handtekening", arguments: 1...16)
    func heenEnTerug(aantal: Int) throws {
        let getekend = try Self.getekend(aantal)
        #expect(getekend.tekst.hasPrefix(ZegelTests.vast + "\n\u{2014} "))
        #expect(GetekendZegel(tekst: getekend.tekst) == getekend)
    }

    @Test("De tekst is byte voor byte die van het vaste voorbeeld")
    func vast() throws {
        let tekst = try Self.getekend(1).tekst
        #expect(tekst == ZegelTests.vast + "\n" + Self.regel)
        #expect(tekst.utf8.count == ZegelTests.vast.utf8.count + 1 + Self.regel.utf8.count)
    }

    @Test("Geen handtekening of meer dan zestien is geen ondertekend zegel", arguments: [0, 17])
    func aantal(_ aantal: Int) throws {
        #expect(GetekendZegel(tekst: try Self.getekend(aantal).tekst) == nil)
    }

    @Test(
        "Een andere schrijfwijze is geen ondertekend zegel",
        arguments: [
            ("\n\u{2014} ", "\n- "), ("\n\u{2014} ", "\n\u{2014}  "), ("\u{2014} ", "\u{2013} "),
            ("=\n", "=\n\n"), ("=\n", "="), ("=\n", "= \n"), ("=\n", "=\r\n"), ("AAECA", "AAEC"),
            ("Z\n\n", "Z\n"), ("Z\n\n", "Z\n\n\n"), (" AAECA", "  AAECA"), (" AAECA", "AAECA"),
        ])
    func weigeren(van: String, naar: String) throws {
        let tekst = try Self.getekend(2).tekst
        let anders = tekst.replacing(van, with: naar)
        #expect(Array(anders.utf8) != Array(tekst.utf8))
        #expect(GetekendZegel(tekst: anders) == nil)
    }

    @Test("Zonder bekende sleutel, of met een handtekening die niet klopt, telt het zegel niet")
    func sleutels() throws {
        let hash: Hashfunctie = { bytes in
            Hash(bytes: Array((bytes + [UInt8](repeating: 0, count: 32)).suffix(32))) ?? .nul
        }
        let sleutels = try (0..<2).map { nummer in
            try #require(
                Zegelsleutel(
                    naam: ZegelTests.naam,
                    publiek: [UInt8](repeating: UInt8(nummer), count: 32), hash))
        }
        // A "signature" by a key is here its own public half, twice.
        let controle: Handtekeningcontrole = { _, handtekening, publiek in
            handtekening == publiek + publiek
        }
        func teken(_ sleutel: Zegelsleutel, goed: Bool = true, naam: String? = nil) -> Handtekening
        {
            Handtekening(
                naam: naam ?? sleutel.naam, kenmerk: sleutel.kenmerk,
                bytes: goed ? sleutel.publiek + sleutel.publiek : [UInt8](repeating: 9, count: 64))
        }
        let zegel = try ZegelTests.zegel()
        func door(_ handtekeningen: [Handtekening], _ bekend: [Zegelsleutel]) -> [Zegelsleutel]? {
            GetekendZegel(zegel, handtekeningen).getekendDoor(bekend, controle)
        }
        // Both keys have the same id here, so each is tried apart.
        let (een, twee) = (sleutels[0], sleutels[1])
        #expect(door([teken(een)], [een]) == [een])
        #expect(door([teken(een)], []) == nil)
        #expect(door([], [een]) == nil)
        #expect(door([teken(een, goed: false)], [een]) == nil)
        let anders = Handtekening(naam: "een ander", kenmerk: [9, 9, 9, 9], bytes: [])
        #expect(door([anders, teken(twee)], [twee]) == [twee])
        // One that does not hold spoils the whole note.
        #expect(door([teken(twee), teken(twee, goed: false)], [twee]) == nil)
    }

    @Test("Een naam wordt op bytes vergeleken, niet op hoe hij eruitziet")
    func naam() throws {
        let hash: Hashfunctie = { _ in .nul }
        let sleutel = try #require(
            Zegelsleutel(naam: "K", publiek: [UInt8](repeating: 1, count: 32), hash))
        let kelvin = "\u{212A}"
        #expect(kelvin == sleutel.naam)
        for (naam, verwacht) in [("K", true), (kelvin, false)] {
            let getekend = GetekendZegel(
                try ZegelTests.zegel(),
                [Handtekening(naam: naam, kenmerk: sleutel.kenmerk, bytes: [])])
            #expect((getekend.getekendDoor([sleutel]) { _, _, _ in true } != nil) == verwacht)
        }
    }
}
