import Domain
import Services
import Weergave

/// A day that was given, or the day of the command.
struct Dagkeuze {
    let datum: Datum?
}

extension Verzamelaar {
    /// A day that may be left out.
    func dagkeuze(_ veld: String, _ waarde: String?) -> Dagkeuze? {
        guard let waarde else { return Dagkeuze(datum: nil) }
        return datum(veld, waarde).map { Dagkeuze(datum: $0) }
    }
}

extension Omgeving {
    /// Has one act on one application carried out, and shows what it led to.
    /// - Parameters:
    ///   - wat: what the act is called when it is tried only.
    ///   - daad: what is done.
    ///   - volgende: the sensible step afterwards.
    nonisolated(nonsending) func dossier(
        _ verzoek: Werkverzoek, _ aanduiding: Aanvraagaanduiding, _ uitvoer: Uitvoeropties,
        _ wat: String, daad: (Werk) throws -> Dossierhandeling.Daad,
        volgende: (Aanvraagbeeld) -> String
    ) async throws {
        try await werk(verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding))
            try await werk.doe(Dossierhandeling(aanvraag: voor.id, try daad(werk)))
            guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: self) }
            let na = try await werk.toon(.id(voor.id), uitvoer, kort: true)
            werk.volgende(volgende(na))
        }
    }
}
