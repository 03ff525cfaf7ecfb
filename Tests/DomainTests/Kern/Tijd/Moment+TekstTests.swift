import Domain
import Testing

@Suite("Moment als tekst: RFC 3339")
struct MomentTekstTests {
    @Test("Een tijdstip met Z of een verschil wordt gelezen", arguments: gelezen)
    func lezen(tekst: String, geschreven: String) throws {
        let moment = try tijdstip(tekst)
        #expect(moment.description == geschreven)
        #expect(Moment(tekst: moment.description) == moment)
    }

    static let gelezen: [(String, String)] = [
        ("2026-10-24T22:05:00Z", "2026-10-24T22:05:00Z"),
        ("2026-10-25T00:05:00+02:00", "2026-10-24T22:05:00Z"),
        ("2026-10-24T18:35:00-03:30", "2026-10-24T22:05:00Z"),
        ("2026-10-24T22:05:00+00:00", "2026-10-24T22:05:00Z"),
        ("2026-03-03T10:00:00.5Z", "2026-03-03T10:00:00.5Z"),
        ("2026-03-03T10:00:00.500000Z", "2026-03-03T10:00:00.5Z"),
        ("2026-03-03T10:00:00.000001Z", "2026-03-03T10:00:00.000001Z"),
        ("2026-03-03T10:00:00.0Z", "2026-03-03T10:00:00Z"),
        ("1970-01-01T01:00:00+01:00", "1970-01-01T00:00:00Z"),
        ("1969-12-31T23:00:00-01:00", "1970-01-01T00:00:00Z"),
        ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
        ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"),
    ]

    @Test(
        "Andere vormen worden geweigerd",
        arguments: [
            "", "2026-03-03", "2026-03-03T10:00:00", "2026-03-03 10:00:00Z", "2026-03-03t10:00:00Z",
            "2026-03-03T10:00:00z", "2026-03-03T10:00Z", "2026-03-03T24:00:00Z",
            "2026-03-03T10:60:00Z", "2026-03-03T23:59:60Z", "2026-02-29T10:00:00Z",
            "2026-03-03T10:00:00.Z", "2026-03-03T10:00:00.1234567Z", "2026-03-03T10:00:00,5Z",
            "2026-03-03T10:00:00-00:00", "2026-03-03T10:00:00+24:00", "2026-03-03T10:00:00+01:60",
            "2026-03-03T10:00:00+0100", "2026-03-03T10:00:00+1:00", "2026-03-03T10:00:00+01",
            "2026-03-03T10:00:00 Z", "2026-03-03T10:00:00ZZ", "2026-03-03T10:00:00Z ",
            "2026-03-03T1０:00:00Z", "2026-03-03T10:00:00Z\u{0301}", "2026-03-03T-1:00:00Z",
            "2026-03-03T10:00:00±01:00", "1969-12-31T23:59:59Z", "1970-01-01T00:59:59+01:00",
            "1970-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "10000-01-01T00:00:00Z",
        ])
    func weigeren(tekst: String) {
        #expect(Moment(tekst: tekst) == nil)
    }

    @Test("Elk moment komt uit zijn eigen tekst terug", arguments: [UInt64(3_339)])
    func heenEnTerug(zaad: UInt64) throws {
        var toeval = Toeval(zaad: zaad)
        for _ in 0..<2_000 {
            let micro = Int64.random(in: 0...Moment.laatsteMicroseconde, using: &toeval)
            let moment = try #require(Moment(microseconden: micro))
            #expect(Moment(tekst: moment.description) == moment)
        }
    }
}
