import Domain
import Services
import TestSupport
import Testing

/// Grants, lowered and raised ceilings, withdrawals and completions on the same budgets at once.
@Suite("Alles tegelijk op dezelfde budgetten", .serialized) struct AllesTegelijkTests {
    /// What one task does with one application.
    enum Daad: Sendable, CaseIterable {
        case verleen, weiger, trekIn, vraagAanvulling, vulAan, verlaag, verhoog
    }

    static let aantal = Proefomvang.aantal("gelijktijdig", 60)

    @Test(
        "elk antwoord is gedaan of een weigering, en alle controles kloppen",
        arguments: [true, false])
    func alles(combineert: Bool) async throws {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 2_000_000)
        wens.combineert = combineert
        wens.verbindingen = 4
        try await Proefgemeente.met(wens) { proef in
            let aanvragen = try await proef.klaar([Int64](repeating: 100_000, count: Self.aantal))
            // Each application several times, by whoever comes first.
            var werk = aanvragen.flatMap { aanvraag in Daad.allCases.map { (aanvraag.id, $0) } }
            var toeval = Toeval(zaad: Proefomvang.zaad)
            werk.shuffle(using: &toeval)
            let gebeurd = try await verdeel(werk, over: 64) { taak, deel in
                try await Self.doe(deel.1, deel.0, proef, nummer: Int64(taak))
            }
            let gedaan = Dictionary(grouping: gebeurd.compactMap(\.self)) { $0 }.mapValues(\.count)
            for daad in [Daad.verleen, .trekIn, .vraagAanvulling, .vulAan] {
                #expect(gedaan[daad] ?? 0 > 0, "nooit \(daad)")
            }
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
            let boven = try await proef.getal(
                """
                select count(*) from budget
                where verplicht_cent - boven_plafond_cent + vrijgevallen_cent > plafond_cent
                """)
            #expect(boven == 0)
            print("alles tegelijk (combineert \(combineert)): \(werk.count) keer, \(gedaan)")
        }
    }

    /// What was done; `nil` when a rule refused it.
    private static func doe(
        _ daad: Daad, _ id: ID<Aanvraag>, _ proef: Proefgemeente, nummer: Int64
    ) async throws -> Daad? {
        let vandaag = Datum(proef.moment)
        guard let termijn = Datum(jaar: 2026, maand: 3, dag: 20) else { return nil }
        func onderweg(_ wat: AanvraagOnderweg.Daad) -> AanvraagOnderweg {
            AanvraagOnderweg(
                wat, aanvraag: id, regeling: proef.regeling, kalender: Proefgemeente.kalender)
        }
        do throws(ServiceError) {
            switch daad {
            case .verleen: try await proef.besluit(over: id, .verlenen(Bedrag(cent: 100_000)))
            case .weiger: try await proef.besluit(over: id, .weigeren(.plafond))
            case .trekIn:
                try await proef.doe(
                    onderweg(.trekIn(reden: "toch niet")), als: (proef.aanvrager, .aanvrager))
            case .vraagAanvulling:
                try await proef.doe(
                    onderweg(.vraagAanvulling(ontbreekt: "de begroting", uiterlijk: termijn)),
                    als: (proef.behandelaar, .behandelaar))
            case .vulAan:
                try await proef.doe(
                    AanvraagAanvullen(
                        .init(gevraagd: nil, bewoners: nil, bijdragen: [], toelichting: "hier"),
                        aanvraag: id, regeling: proef.regeling, kalender: Proefgemeente.kalender),
                    als: (proef.aanvrager, .aanvrager))
            case .verlaag:
                try await proef.doe(
                    PlafondVerlagen(
                        budget: proef.budget, plafond: Bedrag(cent: 1_000_000 + nummer * 100),
                        bekendgemaaktOp: vandaag, motivering: "motie", grond: .eerderIngediend),
                    als: proef.beheer)
            case .verhoog:
                try await proef.doe(
                    PlafondVerhogen(
                        budget: proef.budget, plafond: Bedrag(cent: 3_000_000 + nummer * 100),
                        bekendgemaaktOp: vandaag, motivering: "motie"), als: proef.beheer)
            }
            return daad
        } catch .geweigerd {
            return nil
        }
    }
}
