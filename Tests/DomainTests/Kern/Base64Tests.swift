import Domain
import Testing

@Suite("Base 64")
struct Base64Tests {
    static let vectoren = [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
        ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]

    @Test("De vectoren van RFC 4648", arguments: vectoren)
    func rfc(tekst: String, basis64: String) {
        #expect(Base64.tekst(Array(tekst.utf8)) == basis64)
        #expect(Base64.bytes(basis64) == Array(tekst.utf8))
    }

    @Test("Elke byte op elke plaats komt terug zoals zij was")
    func heenEnTerug() {
        for lengte in 0...7 {
            for plaats in 0..<lengte {
                for byte in UInt8.min...UInt8.max {
                    var bytes = [UInt8](repeating: 0xA5, count: lengte)
                    bytes[plaats] = byte
                    #expect(Base64.bytes(Base64.tekst(bytes)) == bytes)
                }
            }
        }
        #expect(Base64.tekst([0xFB, 0xEF, 0xFF]) == "++//")
    }

    @Test(
        "Wat geen basis 64 is, wordt geweigerd",
        arguments: [
            "Z", "Zg", "Zg=", "Zg===", "=", "==", "====", "Z===", "=Zg=", "Zg==Zg==", "Zm9v\n",
            " Zm9v", "Zm 9", "Zm9-", "Zm9_", "Zm9\u{0301}", "Zm9é", "Zm9vZ", "\u{FF21}AAA",
        ])
    func weigeren(tekst: String) {
        #expect(Base64.bytes(tekst) == nil)
    }

    @Test(
        "Een tweede schrijfwijze van dezelfde bytes wordt geweigerd",
        arguments: ["Zh==", "Zn==", "Zv==", "Zm9=", "Zm+=", "AB==", "//=="])
    func staart(tekst: String) {
        #expect(Base64.bytes(tekst) == nil)
    }

    @Test("Van alle teksten van vier tekens bestaan alleen die welke het schrijft")
    func eenVorm() {
        let tekens = Array("AZaz09+/=-\n".utf8)
        var gelezen = 0
        for a in tekens {
            for b in tekens {
                for c in tekens {
                    for d in tekens {
                        let tekst = String(decoding: [a, b, c, d], as: UTF8.self)
                        guard let bytes = Base64.bytes(tekst) else { continue }
                        gelezen += 1
                        #expect(Base64.tekst(bytes) == tekst)
                    }
                }
            }
        }
        #expect(gelezen > 4_000)
    }
}
