import Domain
import Testing

@Suite("IDMaker: oplopende ID's volgens RFC 9562")
struct IDMakerTests {
    @Test("De bytes zijn tijd, versie 7, teller, variant en toeval")
    func indeling() throws {
        var maker = IDMaker()
        let moment = try #require(Moment(microseconden: 0x0190_A1B2_C3D4 * 1_000 + 999))
        let eerste: ID<Persoon> = maker.maak(op: moment, toeval: .max)
        let tweede: ID<Persoon> = maker.maak(op: moment, toeval: 0)
        #expect(eerste.description == "0190a1b2-c3d4-7000-bfff-ffffffffffff")
        #expect(tweede.description == "0190a1b2-c3d4-7001-8000-000000000000")
    }

    @Test("Versie en variant staan altijd goed", arguments: [UInt64(11)])
    func versieEnVariant(zaad: UInt64) throws {
        var (maker, toeval) = (IDMaker(), Toeval(zaad: zaad))
        for _ in 0..<1_000 {
            let micro = Int64.random(in: 0...Moment.laatsteMicroseconde, using: &toeval)
            let moment = try #require(Moment(microseconden: micro))
            let id: ID<Persoon> = maker.maak(op: moment, toeval: toeval.next())
            #expect(id.bytes[6] >> 4 == 7)
            #expect(id.bytes[8] >> 6 == 2)
        }
    }

    @Test(
        "Elk ID stijgt, ook met een volle teller en een klok die terugloopt"
    )
    func stijgend() throws {
        let nu = try tijdstip("2026-03-03T10:00:00Z")
        var (maker, toeval) = (IDMaker(), Toeval(zaad: 5))
        var vorige: ID<Persoon> = maker.maak(op: nu, toeval: .max)
        for nummer in 0..<10_000 {
            let terug = Int64(nummer % 3) * -10
            let id: ID<Persoon> = maker.maak(
                op: try nu.plus(seconden: terug), toeval: toeval.next())
            guard vorige < id else {
                Issue.record("\(id) komt niet na \(vorige) (nummer \(nummer))")
                return
            }
            vorige = id
        }
        // Three times a full counter moved the millisecond ahead by two; the real time passes it.
        let later: ID<Persoon> = maker.maak(op: try nu.plus(seconden: 1), toeval: 0)
        #expect(vorige < later)
        #expect(Array(later.bytes[6..<8]) == [0x70, 0x00])
    }

    @Test("Na de volle teller schuift de milliseconde één op")
    func volleTeller() throws {
        let nu = try #require(Moment(microseconden: 1_000_000))
        var maker = IDMaker()
        var id: ID<Persoon> = maker.maak(op: nu, toeval: 0)
        for _ in 1...0xFFF { id = maker.maak(op: nu, toeval: 0) }
        #expect(id.description == "00000000-03e8-7fff-8000-000000000000")
        id = maker.maak(op: nu, toeval: 0)
        #expect(id.description == "00000000-03e9-7000-8000-000000000000")
    }
}
