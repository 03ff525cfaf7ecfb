import Domain
import Testing

private typealias Correctiegeval = ([Proeffeit], Consultatieoordeel, Oordeelreden?)

@Suite("Correcties: wat vergist was, telt niet; een besluit verdwijnt alleen kort erna")
struct TijdlijnTests {
    fileprivate static let gevallen: [Correctiegeval] = [
        ([.vraag(40), .besluit(), .correctie(van: "vraag", v: 45)], .nietBetrokken, .gecorrigeerd),
        (
            [.vraag(40), .besluit(), .correctie(van: "vraag", v: 99)], .nietBetrokken, .gecorrigeerd
        ),
        (
            [.vraag(40), .besluit(), .correctie(van: "vraag", v: 100)], .nietBetrokken,
            .gecorrigeerdNaBesluit
        ),
        // A decision: fourteen days after it was recorded, and not after it was taken.
        (
            [.vraag(40), .besluit(v: 103), .correctie(van: "besluit", v: 117)], .lopend,
            .gecorrigeerd
        ),
        (
            [.vraag(40), .besluit(v: 103), .correctie(van: "besluit", v: 118)],
            .tijdigGeconsulteerd, .correctieTeLaat
        ),
        // A proposal too.
        (
            [.concept(30), .vraag(40), .besluit(), .correctie(van: "concept", v: 44)],
            .tijdigGeconsulteerd, .gecorrigeerd
        ),
        (
            [.concept(30), .vraag(40), .besluit(), .correctie(van: "concept", v: 45)], .teLaat,
            .correctieTeLaat
        ),
        // A corrected correction removes nothing, and so on.
        (
            [
                .vraag(40), .besluit(), .correctie(van: "vraag", v: 50),
                .correctie(van: "correctie", v: 51, id: "c2"),
            ], .tijdigGeconsulteerd, .gecorrigeerd
        ),
        (
            [
                .vraag(40), .besluit(), .correctie(van: "vraag", v: 50),
                .correctie(van: "correctie", v: 51, id: "c2"),
                .correctie(van: "c2", v: 52, id: "c3"),
            ], .nietBetrokken, .gecorrigeerd
        ),
        // A dispute can be taken back.
        (
            [.vraag(40), .besluit(), .betwist("vraag", 60), .correctie(van: "nee", v: 70)],
            .tijdigGeconsulteerd, .gecorrigeerd
        ),
        // What is about something removed, says nothing.
        (
            [
                .vraag(40, graad: 0), .bevestiging(50), .besluit(),
                .correctie(van: "ja", v: 60),
            ], .nietAantoonbaar, .gecorrigeerd
        ),
    ]

    @Test("op de grens en erover", arguments: gevallen)
    fileprivate func correctie(geval: Correctiegeval) throws {
        let deel = try Proefdossier.geval(geval.0).eerste()
        #expect(deel.oordeel == geval.1)
        let codes = deel.redenen.map(\.code).filter {
            [.gecorrigeerd, .gecorrigeerdNaBesluit, .correctieTeLaat].contains($0)
        }
        #expect(codes.contains(try #require(geval.2)), "\(deel.redenen)")
    }

    @Test("ook wat uitvoering en bekendmaking heet, verdwijnt niet stilletjes")
    func vast() throws {
        for soort in ["besluit_bekendgemaakt", "uitvoering_gestart"] {
            let begin = Proeffeit(id: "x", soort: soort, d: 90, v: 90)
            let deel = try Proefdossier.geval([
                .vraag(45), .besluit(), begin, .correctie(van: "x", v: 105),
            ]).eerste()
            #expect(deel.oordeel == .teLaat)
        }
    }
}
