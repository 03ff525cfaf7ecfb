import Domain
import Testing

@Suite("Kenmerk: wat mensen door de telefoon voorlezen")
struct KenmerkTests {
    @Test("Een kenmerk wordt gelezen zoals mensen het typen", arguments: gelezen)
    func lezen(tekst: String, jaar: Int, nummer: Int, geschreven: String) throws {
        let kenmerk = try #require(Kenmerk(tekst: tekst))
        #expect(kenmerk.soort == .aanvraag)
        #expect(kenmerk.jaar == jaar)
        #expect(kenmerk.nummer == nummer)
        #expect(kenmerk.description == geschreven)
        #expect(Kenmerk(tekst: kenmerk.description) == kenmerk)
    }

    static let gelezen: [(String, Int, Int, String)] = [
        ("PB-2026-0042", 2026, 42, "PB-2026-0042"), ("pb-2026-42", 2026, 42, "PB-2026-0042"),
        ("Pb-2026-000042", 2026, 42, "PB-2026-0042"), ("PB-2026-1", 2026, 1, "PB-2026-0001"),
        ("PB-1583-12345", 1583, 12_345, "PB-1583-12345"),
        ("PB-9999-999999999", 9999, 999_999_999, "PB-9999-999999999"),
    ]

    @Test(
        "Wat geen kenmerk is, wordt geweigerd",
        arguments: [
            "", "PB", "PB-2026", "PB-2026-", "PB-2026-0", "PB-2026-0000", "PB-26-0042",
            "PB-02026-42", "PB-1582-1", "XX-2026-0042", "PB 2026 0042", "PB-2026-0042-",
            "PB-2026--42", "PB-2026-1000000000", "PB-2026-4a", "PB-2026-4\u{0301}",
            "PB-\u{0662}026-0042", " PB-2026-0042", "P\u{0301}B-2026-0042",
        ])
    func weigeren(tekst: String) {
        #expect(Kenmerk(tekst: tekst) == nil)
    }

    @Test("Jaar en nummer blijven binnen hun grenzen")
    func grenzen() {
        #expect(Kenmerk(.aanvraag, jaar: 1582, nummer: 1) == nil)
        #expect(Kenmerk(.aanvraag, jaar: 10_000, nummer: 1) == nil)
        #expect(Kenmerk(.aanvraag, jaar: 2026, nummer: 0) == nil)
        #expect(Kenmerk(.aanvraag, jaar: 2026, nummer: -1) == nil)
        #expect(Kenmerk(.aanvraag, jaar: 2026, nummer: 1_000_000_000) == nil)
        #expect(Kenmerk(.aanvraag, jaar: 9999, nummer: 999_999_999) != nil)
    }
}
