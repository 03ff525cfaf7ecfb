import Domain
import Testing

@Suite("Andere aanvragen van dezelfde aanvrager") struct VerwantTests {
    static func verwant(
        jaar: Int = 2026, fase: Aanvraag.Fase = .ingediend, verleend: Int64? = nil,
        afgestaan: Int64 = 0, _ overeenkomsten: Set<Verwant.Overeenkomst> = [.aanvrager],
        wijk: String = "WK099501"
    ) throws -> Verwant {
        Verwant(
            id: try Proefbesluit.id(66), aanduiding: .id(try Proefbesluit.id(66)), titel: "Bank",
            wijk: try #require(Wijkcode(wijk)), jaar: jaar, fase: fase,
            gevraagd: Bedrag(cent: 100_000), verleend: verleend.map { Bedrag(cent: $0) },
            afgestaan: Bedrag(cent: afgestaan), overeenkomsten: overeenkomsten)
    }

    @Test("Mogelijk dubbel: zelfde wijk en jaar, en niet van de baan")
    func dubbel() throws {
        let budget = try Proefbudget.budget()
        let gevallen: [(Verwant, Bool)] = [
            (try Self.verwant(), true), (try Self.verwant(fase: .concept), true),
            (try Self.verwant([.titel]), true), (try Self.verwant(jaar: 2025), false),
            (try Self.verwant(wijk: "WK099502"), false),
            (try Self.verwant(fase: .ingetrokken), false),
            (try Self.verwant(fase: .besloten, verleend: 0), false),
            (try Self.verwant(fase: .besloten, verleend: 5), true),
        ]
        for (verwant, verwacht) in gevallen {
            #expect(verwant.isMogelijkDubbel(met: budget) == verwacht, "\(verwant)")
        }
    }

    @Test("Eerder verleend telt alleen van dezelfde aanvrager, na wat is afgestaan")
    func eerder() throws {
        let gevallen: [(Verwant, Int64)] = [
            (try Self.verwant(verleend: 700), 700),
            (try Self.verwant(verleend: 700, afgestaan: 200), 500),
            (try Self.verwant(verleend: 700, afgestaan: 700), 0), (try Self.verwant(), 0),
            (try Self.verwant(verleend: 700, [.titel]), 0),
            (try Self.verwant(verleend: 700, [.titel, .contact]), 700),
        ]
        for (verwant, cent) in gevallen {
            #expect(verwant.eerderVerleend == Bedrag(cent: cent), "\(verwant)")
        }
    }
}
