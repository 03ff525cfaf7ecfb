import Domain
import Testing

@Suite("Een zegel als tekst")
struct ZegelTests {
    static let naam = "wijkgriffie/register/GM0995/019c0000-0000-7000-8000-000000000001"

    /// What stands on paper and in other people's tools; never to be changed.
    static let vast = """
        wijkgriffie/register/GM0995/019c0000-0000-7000-8000-000000000001
        12345
        AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=
        gezet op 2026-03-02T09:00:00.000001Z

        """

    static func zegel(handmatig: Bool = false, omvang: Int64 = 12_345) throws -> Zegel {
        Zegel(
            oorsprong: naam, omvang: omvang, wortel: try #require(Hash(bytes: Array(0..<32))),
            gezetOp: try tijdstip("2026-03-02T09:00:00.000001Z"), handmatigeKlok: handmatig)
    }

    @Test("De tekst is byte voor byte die van het vaste voorbeeld, en leest terug")
    func heenEnTerug() throws {
        let zegel = try Self.zegel()
        #expect(zegel.tekst == Self.vast)
        #expect(Zegel(tekst: Self.vast) == zegel)
        let handmatig = try Self.zegel(handmatig: true)
        #expect(handmatig.tekst == Self.vast + "met de hand gezette klok\n")
        #expect(Zegel(tekst: handmatig.tekst) == handmatig)
        for omvang in [0, 1, Int64.max] {
            let zegel = try Self.zegel(omvang: omvang)
            #expect(Zegel(tekst: zegel.tekst) == zegel)
        }
    }

    @Test("De naam van een register is die van gemeente en identiteit")
    func oorsprong() throws {
        let code = try #require(Gemeentecode("GM0995"))
        let id = try #require(ID<Gemeente>(tekst: "019c0000-0000-7000-8000-000000000001"))
        #expect(Zegel.oorsprong(code, id) == Self.naam)
    }

    @Test(
        "Een andere schrijfwijze is geen zegel",
        arguments: [
            ("12345\n", "+12345\n"), ("12345\n", "012345\n"), ("12345\n", "-1\n"),
            ("12345\n", "12345 \n"), ("12345\n", "9223372036854775808\n"), ("12345\n", "\n"),
            ("12345\n", "12345\n\n"), ("Hh8=\n", "Hh9=\n"), ("Hh8=\n", "Hh8\n"),
            ("AAEC", "AAEC "), ("gezet op ", "Gezet op "), ("gezet op ", "gezet op  "),
            (".000001Z\n", ".0000010Z\n"), (".000001Z\n", ".000001+00:00\n"),
            (".000001Z\n", ".000001Z"), (".000001Z\n", ".000001Z\nnog een regel\n"),
            (".000001Z\n", ".000001Z\nmet de hand gezette klok"),
            (".000001Z\n", ".000001Z\nmet de hand gezette klok\n\n"), ("\n12345", "\r\n12345"),
            ("wijkgriffie/", "wijk griffie/"), ("wijkgriffie/", "wijk+griffie/"),
            ("wijkgriffie/register/GM0995/019c0000-0000-7000-8000-000000000001", ""),
        ])
    func weigeren(van: String, naar: String) {
        let anders = Self.vast.replacing(van, with: naar)
        #expect(anders != Self.vast)
        #expect(Zegel(tekst: anders) == nil)
    }

    @Test("Elke weggelaten, dubbele of omgeklapte byte is geen zegel, of een ander zegel")
    func bytes() throws {
        let zegel = try Self.zegel()
        let bytes = Array(Self.vast.utf8)
        for plaats in bytes.indices {
            var (zonder, dubbel) = (bytes, bytes)
            zonder.remove(at: plaats)
            dubbel.insert(bytes[plaats], at: plaats)
            var varianten = [zonder, dubbel]
            for bit in 0..<8 {
                var om = bytes
                om[plaats] ^= 1 << UInt8(bit)
                varianten.append(om)
            }
            for variant in varianten {
                let tekst = String(decoding: variant, as: UTF8.self)
                guard let gelezen = Zegel(tekst: tekst) else { continue }
                #expect(gelezen != zegel && gelezen.tekst == tekst)
            }
        }
    }
}
