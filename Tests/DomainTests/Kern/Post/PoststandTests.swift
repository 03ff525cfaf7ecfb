import Domain
import Testing

@Suite("Post die te lang wacht") struct PoststandTests {
    static let uiterlijk = Verzendbeleid.uiterlijk
    static let speling = Verzendbeleid.hooguitOnopgehaald

    @Test(
        "kort wachten mag; niet opgehaald is een opmerking; wat niet meer weg komt, een fout",
        arguments: [
            // Seconds since it was made and since it was due, given up, by hand, and what it is.
            (nil, nil, 0, false, .goed), (60, 0, 0, false, .goed),
            (speling, speling, 0, false, .goed),
            (speling + 1, speling + 1, 0, false, .onopgehaald),
            // Later because of an earlier attempt: nobody has to take it yet.
            (86_400, -60, 0, false, .goed), (uiterlijk, 0, 0, false, .goed),
            (uiterlijk + 1, -60, 0, false, .vastgelopen), (60, -60, 1, false, .vastgelopen),
            // With a clock that is set by hand only the attempts say something.
            (uiterlijk + 1, uiterlijk + 1, 0, true, .goed), (60, 0, 1, true, .vastgelopen),
        ] as [(Int64?, Int64?, Int64, Bool, Poststand.Oordeel)])
    func oordeel(
        gemaakt: Int64?, beurt: Int64?, opgegeven: Int64, demonstratie: Bool,
        verwacht: Poststand.Oordeel
    ) throws {
        let nu = try #require(Moment(tekst: "2026-03-02T09:00:00Z"))
        let stand = Poststand(
            code: try #require(Gemeentecode("GM0995")), demonstratie: demonstratie,
            wachtend: gemaakt == nil ? 0 : 1,
            oudste: try gemaakt.map { try nu.plus(seconden: -$0) },
            aanDeBeurt: try beurt.map { try nu.plus(seconden: -$0) }, opgegeven: opgegeven)
        #expect(stand.oordeel(op: nu) == verwacht)
    }

    @Test("de grens is die van tien pogingen per e-mail: ruim drie dagen")
    func grens() {
        #expect((3...4).contains(Self.uiterlijk / 86_400))
    }
}
