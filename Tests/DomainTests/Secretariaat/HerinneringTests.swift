import Domain
import Testing

@Suite("Herinneringen") struct HerinneringTests {
    @Test("zoveel dagen vooraf hangt aan de laatste dag, een datum niet")
    func dag() throws {
        let laatste = try DomainTests.dag("2026-03-01")
        #expect("\(try #require(Herinnering(tekst: "7d")?.dag(voor: laatste)))" == "2026-02-22")
        #expect(try #require(Herinnering(tekst: "0d")).dag(voor: laatste) == laatste)
        #expect(try #require(Herinnering(tekst: "7d")).dag(voor: nil) == nil)
        let vast = try #require(Herinnering(tekst: "2026-02-10"))
        #expect(vast.dag(voor: nil) == (try DomainTests.dag("2026-02-10")))
        #expect(Herinnering(tekst: vast.kort) == vast)
    }

    @Test("wat geen herinnering is", arguments: ["", "7", "7w", "367d", "-1d", "2026-02-30"])
    func onzin(tekst: String) {
        #expect(Herinnering(tekst: tekst) == nil)
    }
}
