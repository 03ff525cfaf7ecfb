import Domain
import Testing

@Suite("Moment: een tijdstip tot op de microseconde")
struct MomentTests {
    @Test("Een moment ligt in de jaren 1970 tot en met 9999")
    func grenzen() throws {
        #expect(Moment(microseconden: -1) == nil)
        #expect(Moment(microseconden: Moment.laatsteMicroseconde + 1) == nil)
        let eerste = try #require(Moment(microseconden: 0))
        let laatste = try #require(Moment(microseconden: Moment.laatsteMicroseconde))
        #expect(eerste.description == "1970-01-01T00:00:00Z")
        #expect(laatste.description == "9999-12-31T23:59:59.999999Z")
        #expect(eerste < laatste)
        #expect(!(eerste < eerste))
    }

    @Test("Seconden erbij past, of zegt dat het buiten bereik valt")
    func plus() throws {
        let eerste = try #require(Moment(microseconden: 0))
        let laatste = try #require(Moment(microseconden: Moment.laatsteMicroseconde))
        #expect(try eerste.plus(seconden: 86_400).description == "1970-01-02T00:00:00Z")
        #expect(try laatste.plus(seconden: -1).description == "9999-12-31T23:59:58.999999Z")
        #expect(throws: Rekenfout.momentBuitenBereik) { try eerste.plus(seconden: -1) }
        #expect(throws: Rekenfout.momentBuitenBereik) { try laatste.plus(seconden: 1) }
        #expect(throws: Rekenfout.momentBuitenBereik) { try eerste.plus(seconden: .max) }
        #expect(throws: Rekenfout.momentBuitenBereik) { try eerste.plus(seconden: .min) }
    }
}
