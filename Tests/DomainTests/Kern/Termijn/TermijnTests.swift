import Domain
import Testing

@Suite("Termijn en opschorting")
struct TermijnTests {
    @Test("Een opschorting heeft een eerste en een laatste dag, beide meegeteld")
    func opschorting() throws {
        let gelezen = try #require(Opschorting(tekst: "2026-03-11..2026-03-19"))
        #expect(try gelezen.dagen == dag("2026-03-11")...dag("2026-03-19"))
        #expect(Opschorting(gelezen.dagen) == gelezen)
        let eenDag = try #require(Opschorting(tekst: "2026-03-11..2026-03-11"))
        #expect(eenDag.dagen.lowerBound == eenDag.dagen.upperBound)
    }

    @Test(
        "Wat geen opschorting is, wordt geweigerd",
        arguments: [
            "", "2026-03-11", "2026-03-19..2026-03-11", "2026-03-11...2026-03-19",
            "2026-03-11..2026-02-29", "2026-03-11-2026-03-19", "2026-03-11..2026-03-19 ",
            "2026-03-11 .2026-03-19", "2026-03-11..2026-03-1\u{0301}",
        ])
    func weigeren(tekst: String) {
        #expect(Opschorting(tekst: tekst) == nil)
    }

    @Test("De soorten heten awb, uov en brief")
    func soorten() {
        #expect(Termijnsoort.allCases.map(\.rawValue) == ["awb", "uov", "brief"])
    }
}
