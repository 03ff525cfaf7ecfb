import Domain
import Services
import Weergave

extension Werk {
    /// Somebody by exact name for a place in a file: known, or to be recorded with it.
    func betrokkene(_ naam: String, veld: String) async throws -> Omslaghandeling.Betrokkene {
        if let persoon = try await persoon(naam, veld: veld) { return .init(persoon.id) }
        return .init(nieuw(Persoon.self), nieuw: naam)
    }
}

extension Omgeving {
    /// Has an act on the cover of an application done, and shows what the application is now.
    func omslag(
        _ dossier: Dossierverzoek, _ uitvoer: Uitvoeropties, _ wat: String,
        _ daad: (Werk) async throws -> Omslaghandeling.Daad, volgende: (Aanvraagbeeld) -> String
    ) async throws {
        try await werk(dossier.verzoek) { werk in
            let beeld = try await werk.lezer.antwoord(op: Aanvraagvraag(dossier.aanduiding))
            try await werk.doe(Omslaghandeling(aanvraag: beeld.id, try await daad(werk)))
            guard !dossier.verzoek.proef else {
                return try uitvoer.schrijf(.proef(wat), in: self)
            }
            let na = try await werk.toon(.id(beeld.id), uitvoer, kort: true)
            werk.volgende(volgende(na))
        }
    }
}
