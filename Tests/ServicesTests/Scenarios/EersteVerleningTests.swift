import Domain
import Services
import TestSupport
import Testing

@Suite("De eerste verlening") struct EersteVerleningTests {
    @Test("van concept tot besluit, met een kloppend budget en een geschiedenis")
    func vanConceptTotBesluit() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.tweeStappenVoorBesluit(120_000)
            let antwoord = try await proef.besluit(over: id, .verlenen(Bedrag(cent: 120_000)))
            #expect(antwoord.volgnummer == 6)
            #expect(!antwoord.herhaald)
            #expect(try await proef.geschonden() == [:])
        }
    }
}
