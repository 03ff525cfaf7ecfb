import Domain
import Testing

@Suite("ID: zestien bytes met een soort")
struct IDTests {
    static let tekst = "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b"

    @Test("Een ID komt uit tekst en bytes ongeschonden terug", arguments: [UInt64(7)])
    func heenEnTerug(zaad: UInt64) throws {
        var toeval = Toeval(zaad: zaad)
        for _ in 0..<500 {
            let bytes = (0..<16).map { _ in UInt8.random(in: 0...255, using: &toeval) }
            let id = try #require(ID<Persoon>(bytes: bytes))
            #expect(id.bytes == bytes)
            #expect(ID<Persoon>(tekst: id.description) == id)
            #expect(ID<Persoon>(tekst: id.description.uppercased()) == id)
        }
        #expect(try #require(ID<Persoon>(tekst: Self.tekst)).description == Self.tekst)
    }

    @Test(
        "Wat geen ID is, wordt geweigerd",
        arguments: [
            "", "0190a1b2c3d47e5f8a6b7c8d9e0f1a2b", tekst + "0", String(tekst.dropLast()),
            "{\(tekst)}", " \(tekst)", "0190a1b2-c3d4-7e5f-8a6b7-c8d9e0f1a2b",
            "g190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b", "+190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b",
            "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2\u{0301}", "0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1ａ",
        ])
    func weigeren(tekst: String) {
        #expect(ID<Persoon>(tekst: tekst) == nil)
    }

    @Test("Alleen zestien bytes zijn een ID", arguments: [0, 1, 15, 17, 32])
    func aantalBytes(aantal: Int) {
        #expect(ID<Persoon>(bytes: [UInt8](repeating: 0, count: aantal)) == nil)
    }

    @Test("De volgorde is die van de bytes")
    func volgorde() throws {
        let oplopend = [
            "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000001",
            "00000000-0000-0000-8000-000000000000", "00000000-0000-0001-0000-000000000000",
            "7fffffff-ffff-ffff-ffff-ffffffffffff", "80000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ]
        let ids = try oplopend.map { try #require(ID<Persoon>(tekst: $0)) }
        #expect(ids.shuffled().sorted() == ids)
        for (eerder, later) in zip(ids, ids.dropFirst()) {
            #expect(eerder < later)
            #expect(!(later < eerder))
        }
    }
}
