import Domain
import Testing

@Suite("Bedrag: hele centen, nooit afgerond")
struct BedragTests {
    @Test("Optellen past, of zegt dat het te groot is", arguments: sommen)
    func optellen(links: Int64, rechts: Int64, som: Int64?) {
        let gevonden = try? Bedrag(cent: links).plus(Bedrag(cent: rechts)).cent
        #expect(gevonden == som)
    }

    static let sommen: [(Int64, Int64, Int64?)] = [
        (1, 2, 3), (-5, 5, 0), (0, 0, 0),
        (.max, 0, .max), (.max - 1, 1, .max), (.max, 1, nil), (.max, .max, nil),
        (.min, 0, .min), (.min + 1, -1, .min), (.min, -1, nil), (.min, .min, nil),
        (.max, .min, -1),
    ]

    @Test("Aftrekken past, of zegt dat het te groot is", arguments: verschillen)
    func aftrekken(links: Int64, rechts: Int64, verschil: Int64?) {
        let gevonden = try? Bedrag(cent: links).min(Bedrag(cent: rechts)).cent
        #expect(gevonden == verschil)
    }

    static let verschillen: [(Int64, Int64, Int64?)] = [
        (3, 2, 1), (2, 3, -1), (.max, .max, 0), (.min, .min, 0),
        (.min, 1, nil), (.min + 1, 1, .min), (.max, -1, nil), (0, .min, nil), (-1, .min, .max),
    ]

    @Test("Vermenigvuldigen past, of zegt dat het te groot is", arguments: producten)
    func vermenigvuldigen(cent: Int64, maal: Int64, product: Int64?) {
        let gevonden = try? Bedrag(cent: cent).maal(maal).cent
        #expect(gevonden == product)
    }

    static let producten: [(Int64, Int64, Int64?)] = [
        (2_300, 14, 32_200), (-3, 4, -12), (.max, 1, .max), (.max, 0, 0), (.min, 1, .min),
        (.max, 2, nil), (.max, -1, -.max), (.min, -1, nil), (.max / 2 + 1, 2, nil),
    ]

    @Test("Wat niet past, heet te groot")
    func teGroot() throws {
        let meest = Bedrag(cent: .max)
        #expect(throws: Rekenfout.bedragTeGroot) { try meest.plus(Bedrag(cent: 1)) }
        #expect(throws: Rekenfout.bedragTeGroot) { try Bedrag(cent: .min).min(Bedrag(cent: 1)) }
        #expect(throws: Rekenfout.bedragTeGroot) { try meest.maal(2) }
        #expect(throws: Rekenfout.bedragTeGroot) { try [meest, meest].totaal() }
        #expect(try [Bedrag]().totaal() == .nul)
        #expect(try [Bedrag(cent: 1), Bedrag(cent: 2), Bedrag(cent: -4)].totaal().cent == -1)
        #expect(Bedrag(cent: -1) < .nul)
        #expect(!(Bedrag.nul < .nul))
    }

    @Test("Een bedrag wordt geschreven zoals in Nederland", arguments: geschreven)
    func schrijven(cent: Int64, tekst: String) {
        #expect(Bedrag(cent: cent).description == "€ " + tekst)
        #expect(Bedrag(cent: cent).zonderTeken == tekst)
    }

    static let geschreven: [(Int64, String)] = [
        (0, "0,00"), (5, "0,05"), (-5, "-0,05"), (10, "0,10"), (99_999, "999,99"),
        (100_000, "1.000,00"), (123_456, "1.234,56"), (-123_456, "-1.234,56"),
        (123_456_789, "1.234.567,89"),
        (.max, "92.233.720.368.547.758,07"), (.min, "-92.233.720.368.547.758,08"),
    ]

    @Test("Een bedrag wordt gelezen zoals mensen het typen", arguments: gelezen)
    func lezen(tekst: String, cent: Int64) throws {
        #expect(try Bedrag(tekst: tekst).cent == cent)
    }

    static let gelezen: [(String, Int64)] = [
        ("1.234,56", 123_456), ("1234,56", 123_456), ("1234,5", 123_450), ("1234", 123_400),
        ("€ 5", 500), ("€5", 500), (" € 1.234,56 ", 123_456), ("\u{A0}12,5\t", 1_250),
        ("€\u{202F}12", 1_200), ("-0,05", -5), ("€ -5", -500), ("0", 0), ("0,00", 0), ("007", 700),
        ("1.234.567,89", 123_456_789), ("12.345", 1_234_500), ("123.456", 12_345_600),
        ("92.233.720.368.547.758,07", .max), ("-92.233.720.368.547.758,08", .min),
    ]

    @Test("Wat geen bedrag is, wordt geweigerd en niet geraden", arguments: geweigerd)
    func weigeren(tekst: String, fout: Bedragfout) {
        #expect(throws: fout) { try Bedrag(tekst: tekst) }
        #expect(!fout.uitleg.isEmpty)
    }

    static let geweigerd: [(String, Bedragfout)] = [
        ("1234.56", .puntenVerkeerd), ("1.23", .puntenVerkeerd), ("1234.567", .puntenVerkeerd),
        ("1.2345", .puntenVerkeerd), (".123", .puntenVerkeerd), ("1..234", .puntenVerkeerd),
        ("1.234.56", .puntenVerkeerd), ("123.", .puntenVerkeerd), ("0.500", .puntenVerkeerd),
        ("012.345", .puntenVerkeerd), ("1,234.56", .onleesbaar), ("1,2,3", .onleesbaar),
        ("12,345", .delenVanCenten), ("0,001", .delenVanCenten),
        ("", .onleesbaar), (" ", .onleesbaar), ("-", .onleesbaar), ("€", .onleesbaar),
        ("€ -", .onleesbaar), (",", .onleesbaar), (",5", .onleesbaar), ("5,", .onleesbaar),
        ("--5", .onleesbaar), ("- 5", .onleesbaar), ("+5", .onleesbaar), ("€ € 5", .onleesbaar),
        ("1 234", .onleesbaar), ("5 euro", .onleesbaar), ("1e3", .onleesbaar),
        ("\u{0661}\u{0662}", .onleesbaar), ("\u{FF11}", .onleesbaar), ("²", .onleesbaar),
        ("5\u{0301}", .onleesbaar), ("€\u{0301} 5", .onleesbaar), ("1.\u{0301}234", .onleesbaar),
        ("1,\u{0301}50", .onleesbaar), ("−5", .onleesbaar), ("5\u{0}", .onleesbaar),
        ("9223372036854775808", .teGroot), ("92.233.720.368.547.758,08", .teGroot),
        ("-92.233.720.368.547.758,09", .teGroot), ("92233720368547759", .teGroot),
    ]

    @Test("Elk bedrag komt uit zijn eigen tekst terug", arguments: [UInt64(20_260_303)])
    func heenEnTerug(zaad: UInt64) throws {
        var toeval = Toeval(zaad: zaad)
        for _ in 0..<2_000 {
            let cent = Int64(bitPattern: toeval.next()) >> Int64.random(in: 0...63, using: &toeval)
            let bedrag = Bedrag(cent: cent)
            #expect(try Bedrag(tekst: bedrag.description) == bedrag)
            #expect(try Bedrag(tekst: bedrag.zonderTeken) == bedrag)
        }
    }
}
