import Domain
import Testing

@Suite("Decimaal: uren, exact en nooit afgerond")
struct DecimaalTests {
    @Test("Een getal wordt gelezen en met punt en komma geschreven", arguments: gelezen)
    func lezen(tekst: String, metPunt: String, metKomma: String) throws {
        let gelezen = try getal(tekst)
        #expect(gelezen.metPunt == metPunt)
        #expect(gelezen.description == metKomma)
        #expect(try getal(gelezen.metPunt) == gelezen)
    }

    static let gelezen: [(String, String, String)] = [
        ("0", "0", "0"), ("-0", "0", "0"), ("0.0", "0", "0"), ("12", "12", "12"),
        ("1.5", "1.5", "1,5"), ("1.50", "1.5", "1,5"), ("-0.5", "-0.5", "-0,5"),
        ("0.000001", "0.000001", "0,000001"), ("10.100000", "10.1", "10,1"), ("007", "7", "7"),
        ("999999999999999999", "999999999999999999", "999999999999999999"),
        ("-999999999999.999999", "-999999999999.999999", "-999999999999,999999"),
    ]

    @Test(
        "Wat geen getal is, wordt geweigerd",
        arguments: [
            "", "-", ".", "1.", ".5", "1,5", "1.5.0", "1e3", "+1", " 1", "1 ", "--1", "0.0000001",
            "1.0000000", "1000000000000000000", "1000000000000.000000", "\u{0661}", "1\u{0301}",
            "1.\u{0301}5", "NaN", "0x10",
        ])
    func weigeren(tekst: String) {
        #expect(Decimaal(tekst: tekst) == nil)
    }

    @Test("Vergelijken is exact, hoeveel decimalen er ook staan", arguments: geordend)
    func vergelijken(klein: String, groot: String) throws {
        let (a, b) = (try getal(klein), try getal(groot))
        #expect(a < b)
        #expect(!(b < a))
        #expect(a != b)
    }

    static let geordend: [(String, String)] = [
        ("1.499999", "1.5"), ("1.5", "1.500001"), ("-1", "-0.999999"), ("-0.000001", "0"),
        ("9", "10"), ("999999999999.999999", "999999999999999999"),
        ("-999999999999999999", "-999999999999.999999"),
    ]

    @Test("Gelijke waarden zijn gelijk, ook met nullen erachter")
    func gelijk() throws {
        #expect(try getal("1.50") == getal("1.5"))
        #expect(try Set([getal("2.0"), getal("2"), Decimaal(2)]).count == 1)
        #expect(try getal("2.0").isGeheel)
        #expect(try getal("2.1").isGeheel == false)
    }

    @Test("Optellen is exact of zegt dat het niet past", arguments: sommen)
    func optellen(links: String, rechts: String, som: String?) throws {
        let (a, b) = (try getal(links), try getal(rechts))
        #expect((try? a.plus(b).metPunt) == som)
    }

    static let sommen: [(String, String, String?)] = [
        ("0.1", "0.2", "0.3"), ("1.5", "1.5", "3"), ("1", "-1", "0"), ("0.000001", "1", "1.000001"),
        ("999999999999999998", "1", "999999999999999999"),
        ("999999999999999999", "1", nil), ("-999999999999999999", "-1", nil),
        ("999999999999999999", "0.1", nil), ("999999999999999999", "-0.1", nil),
    ]

    @Test("Uren per 100 euro zijn exact tot op de cent", arguments: perHonderd)
    func per100Euro(per100: String, cent: Int64, uren: String?) throws {
        let norm = try getal(per100)
        #expect((try? norm.per100Euro(over: Bedrag(cent: cent)).metPunt) == uren)
    }

    static let perHonderd: [(String, Int64, String?)] = [
        ("1.5", 120_000, "18"), ("1.5", 120_001, "18.00015"), ("1.5", 119_999, "17.99985"),
        ("1", 1, "0.0001"), ("0", 120_000, "0"), ("2", 0, "0"), ("0.000001", 1, "0.0000000001"),
        ("0.1", 10_000, "0.1"), ("3", 5_000, "1.5"), ("999999.999999", 99_999_999_999, nil),
    ]

    @Test("Te veel cijfers heet te groot")
    func teGroot() throws {
        let meest = try getal("999999999999999999")
        #expect(throws: Rekenfout.getalTeGroot) { try meest.plus(Decimaal(1)) }
        #expect(throws: Rekenfout.getalTeGroot) { try meest.per100Euro(over: Bedrag(cent: .max)) }
    }
}
