import Cluster
import Domain
import Postgres
import Storage
import TestSupport
import Testing

@testable import Services

/// Commands of one transaction of which one needs what another program holds.
@Suite("Samen in een transactie, en een ander houdt iets vast") struct GestuitTests {
    /// What the other program holds.
    enum Vast: CaseIterable {
        case budget, aanvraag, sleutel, persoon
    }

    @Test("wie zou moeten wachten doet niet mee, de ander is klaar", arguments: Vast.allCases)
    func gestuit(vast: Vast) async throws {
        try await Proefgemeente.met { proef in
            let ander: ID<Budget> = proef.uitvoerder.nieuw(op: proef.moment)
            try await proef.nieuwBudget(
                ander, in: Proefgemeente.wijk(2), plafond: Bedrag(cent: 100_000))
            let een = try await proef.tweeStappenVoorBesluit(1_000)
            let twee = try await proef.opstellen(1_000, bij: ander)
            try await proef.doe(
                proef.indienen(twee, bij: ander), als: (proef.aanvrager, .aanvrager))
            let verlenen = Voornemen.verlenen(Bedrag(cent: 1_000))
            let leden = [
                proef.lid(proef.besluit(een, verlenen), proef.beslisser, .beslisser),
                proef.lid(
                    AanvraagBeoordelen(aanvraag: twee, regeling: proef.regeling),
                    proef.behandelaar, .behandelaar),
            ]
            let houdt =
                switch vast {
                case .budget: Self.houdt(proef.budget)
                case .aanvraag: Self.houdt(een)
                case .sleutel: proef.houdt(leden[0].verzoek.sleutel)
                case .persoon: proef.houdt("persoon \(proef.beslisser)")
                }
            try await proef.sessie(.superuser) { sessie in
                try await sessie.execute(script: "begin; \(houdt)")
                let aflopen = try await proef.uitvoerder.transactie(leden, wacht: false)
                try await sessie.execute(script: "rollback")
                try #require(aflopen.count == 2)
                #expect(aflopen[0] == nil, "wachtte niet, of besloot zonder slot")
                guard case .gedaan = aflopen[1] else {
                    Issue.record("de ander is niet klaar: \(String(describing: aflopen[1]))")
                    return
                }
            }
            // It left nothing behind, not even its key, and can be done afterwards.
            let daarna = try await proef.uitvoerder.transactie([leden[0]])
            guard case .gedaan(let antwoord) = daarna[0] else {
                Issue.record("\(String(describing: daarna[0]))")
                return
            }
            #expect(!antwoord.herhaald)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("wat er niet is, is ook niet vrij: wie er alleen naar vraagt, hoort dat")
    func onbekend() async throws {
        try await Proefgemeente.met { proef in
            let een = try await proef.tweeStappenVoorBesluit(1_000)
            let leden = [een, proef.uitvoerder.nieuw(op: proef.moment)].map {
                proef.lid(
                    proef.besluit($0, .verlenen(Bedrag(cent: 1_000))), proef.beslisser, .beslisser)
            }
            let aflopen = try await proef.uitvoerder.transactie(leden, wacht: false)
            #expect(aflopen.map { $0 == nil } == [false, true])
            let alleen = try await proef.uitvoerder.transactie([leden[1]])
            guard case .mislukt(.nietGevonden) = alleen[0] else {
                Issue.record("\(String(describing: alleen[0]))")
                return
            }
        }
    }

    private static func houdt<S>(_ onderwerp: ID<S>) -> String {
        "select from griffie.onderwerp where id = '\(onderwerp)' for no key update"
    }
}

extension Proefgemeente {
    fileprivate func lid(_ opdracht: any Opdracht, _ actor: ID<Persoon>, _ rol: Rol) -> Lid {
        let verzoek: ID<Verzoek> = uitvoerder.nieuw(op: moment)
        return Lid(
            opdracht,
            Opdrachtverzoek(
                gemeente: gemeente, actor: actor, rol: rol, sleutel: "\(verzoek)",
                verzoek: verzoek, herkomst: .cli, moment: moment),
            vingerafdruk: .nul, tot: .now + .seconds(60))
    }

    /// Holds a key or a person as a transaction of the application does.
    fileprivate func houdt(_ naam: String) -> String {
        "select pg_advisory_xact_lock(\(Uitvoerder.slot(gemeente, naam)))"
    }
}
