import Domain
import Testing

@Suite("Het voorzitterschap overdragen") struct WijkraadOverdragenTests {
    static func na(
        _ raad: Wijkraad, aan: Int, op: String, blijftLid: Bool = false
    ) throws -> Wijkraad {
        var na = raad
        for gebeurtenis in try raad.overdragen(
            aan: Proefbesluit.id(aan), op: dag(op), blijftLid: blijftLid)
        { na.pasToe(gebeurtenis) }
        return na
    }

    @Test("de laatste dag van de een is de dag voor de eerste van de ander")
    func grenzen() throws {
        let raad = try Self.na(
            Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1), aan: 2, op: "2026-07-01")
        for (op, een, twee) in [
            ("2026-06-30", Wijkraad.Ambt.voorzitter, nil), ("2026-07-01", nil, .voorzitter),
        ] as [(String, Wijkraad.Ambt?, Wijkraad.Ambt?)] {
            #expect(raad.ambt(van: try Proefbesluit.id(1), op: try dag(op)) == een)
            #expect(raad.ambt(van: try Proefbesluit.id(2), op: try dag(op)) == twee)
        }
    }

    @Test("overdragen maakt geen tweede voorzitter naast wie later al is benoemd")
    func tweede() throws {
        var raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        raad.pasToe(try raad.aftreden(Proefbesluit.id(1), op: dag("2026-12-31")))
        raad.pasToe(
            try raad.benoemen(
                .init(persoon: Proefbesluit.id(3), ambt: .voorzitter, van: dag("2027-01-01"))))
        func codes(tot: String?) throws -> [String] {
            try Proefbesluit.codes {
                _ = try raad.overdragen(
                    aan: Proefbesluit.id(2), op: dag("2026-07-01"),
                    tot: try tot.map { try dag($0) }, blijftLid: false)
            }
        }
        #expect(try codes(tot: nil) == ["VOORZITTER_BESTAAT"])
        #expect(try codes(tot: "2027-01-01") == ["VOORZITTER_BESTAAT"])
        #expect(try codes(tot: "2026-12-31") == [])
    }

    @Test("wie al lid is, volgt op; de oude voorzitter blijft lid als dat is gevraagd")
    func leden() throws {
        var raad = try Proefbeleid.raad("Atol", buurt: "BU09950201", voorzitter: 1)
        raad.pasToe(
            try raad.benoemen(
                .init(persoon: Proefbesluit.id(2), ambt: .lid, van: dag("2026-01-01"))))
        raad = try Self.na(raad, aan: 2, op: "2026-07-01", blijftLid: true)
        #expect(raad.ambt(van: try Proefbesluit.id(2), op: try dag("2026-06-30")) == .lid)
        #expect(raad.ambt(van: try Proefbesluit.id(2), op: try dag("2026-07-01")) == .voorzitter)
        #expect(raad.ambt(van: try Proefbesluit.id(1), op: try dag("2026-07-01")) == .lid)
        // And back again: nobody ever holds two offices at once.
        raad = try Self.na(raad, aan: 1, op: "2027-07-01", blijftLid: true)
        #expect(raad.ambt(van: try Proefbesluit.id(1), op: try dag("2027-07-01")) == .voorzitter)
        #expect(raad.ambt(van: try Proefbesluit.id(2), op: try dag("2027-07-01")) == .lid)
    }

    @Test("zonder voorzitter, aan zichzelf, aan wie later al benoemd is of buiten het bestaan: nee")
    func geweigerd() throws {
        let raad = try Proefbeleid.raad(
            "Atol", buurt: "BU09950201", voorzitter: 1, opgeheven: "2026-12-31")
        var later = raad
        later.pasToe(
            try raad.benoemen(
                .init(persoon: Proefbesluit.id(2), ambt: .lid, van: dag("2026-09-01"))))
        var leeg = raad
        leeg.pasToe(try raad.aftreden(Proefbesluit.id(1), op: dag("2026-06-29")))
        for (raad, aan, op, code) in [
            (raad, 1, "2026-07-01", "LID_AL_BENOEMD"), (later, 2, "2026-07-01", "LID_AL_BENOEMD"),
            (leeg, 2, "2026-07-01", "GEEN_VOORZITTER"),
            (raad, 2, "2027-01-01", "WIJKRAAD_BESTAAT_NIET"),
        ] {
            let codes = try Proefbesluit.codes { _ = try Self.na(raad, aan: aan, op: op) }
            #expect(codes == [code], "\(op)")
        }
        #expect(try Proefbesluit.codes { _ = try Self.na(leeg, aan: 2, op: "2026-06-30") } == [])
    }
}
