import Domain
import Testing

@Suite("Wanneer een bericht nog eens gaat, en wanneer als brief") struct VerzendbeleidTests {
    static func poging(
        _ nummer: Int, _ weg: Verzendpoging.Weg?, _ uitkomst: Verzendpoging.Uitkomst?
    ) throws -> Verzendpoging {
        Verzendpoging(
            nummer: nummer, begonnenOp: try #require(Moment(microseconden: 0)), weg: weg,
            uitkomst: uitkomst)
    }

    @Test("elke wachttijd is minstens zo lang als de vorige, en nooit langer dan een dag")
    func wachttijden() {
        let tijden = (0...40).map { Verzendbeleid.wachttijd(na: max(1, $0)) }
        #expect(tijden.first == 60 && tijden == tijden.sorted() && tijden.last == 86_400)
        #expect(Verzendbeleid.wachttijd(na: .max) == 86_400)
        let perMail = (1..<Verzendbeleid.pogingenPerMail).map { Verzendbeleid.wachttijd(na: $0) }
        #expect((2...4).contains(perMail.reduce(0, +) / 86_400))
    }

    @Test("een geweigerd adres wordt meteen een brief, een stille server na tien pogingen")
    func brief() throws {
        #expect(!Verzendbeleid.wordtBrief(na: []))
        let vaak = try (1...10).map { try Self.poging($0, .smtp, .uitgesteld) }
        #expect(!Verzendbeleid.wordtBrief(na: Array(vaak.dropLast())))
        #expect(Verzendbeleid.wordtBrief(na: vaak))
        #expect(try Verzendbeleid.wordtBrief(na: [Self.poging(1, .smtp, .geweigerd)]))
        // What could not be put in a folder is no reason for another way.
        let map = try (1...20).map { try Self.poging($0, .postmap, .uitgesteld) }
        #expect(!Verzendbeleid.wordtBrief(na: map))
    }

    @Test(
        "alleen wat kan zijn aangekomen, maakt de volgende een mogelijke herhaling",
        arguments: [
            (nil, true), (.onbekend, true), (.uitgesteld, false), (.geweigerd, false),
            (.verzonden, false), (.vervallen, false),
        ] as [(Verzendpoging.Uitkomst?, Bool)])
    func herhaald(uitkomst: Verzendpoging.Uitkomst?, mogelijk: Bool) throws {
        let eerdere = [try Self.poging(1, .smtp, uitkomst), try Self.poging(2, .smtp, .uitgesteld)]
        #expect(Verzendbeleid.isMogelijkHerhaald(na: eerdere) == mogelijk)
        #expect(!Verzendbeleid.isMogelijkHerhaald(na: []))
    }

    @Test("na verzonden en vervallen volgt niets; na geweigerd meteen; anders later")
    func vervolg() throws {
        let nu = try #require(Moment(tekst: "2026-03-02T09:00:00Z"))
        #expect(try Verzendbeleid.vervolg(op: nu, na: 1, .verzonden) == nil)
        #expect(try Verzendbeleid.vervolg(op: nu, na: 1, .vervallen) == nil)
        #expect(try Verzendbeleid.vervolg(op: nu, na: 1, .geweigerd) == nu)
        #expect(try Verzendbeleid.vervolg(op: nu, na: 1, .onbekend) == nu.plus(seconden: 60))
        #expect(try Verzendbeleid.vervolg(op: nu, na: 3, .uitgesteld) == nu.plus(seconden: 900))
        let einde = try #require(Moment(microseconden: Moment.laatsteMicroseconde))
        #expect(throws: Rekenfout.self) {
            try Verzendbeleid.vervolg(op: einde, na: 1, .uitgesteld)
        }
    }
}
