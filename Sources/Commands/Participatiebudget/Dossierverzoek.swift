import Domain
import Services
import Weergave

/// Who wants something done to which application.
struct Dossierverzoek: Sendable {
    let verzoek: Werkverzoek
    let aanduiding: Aanvraagaanduiding
}

extension Werkopties {
    /// Who acts, and on which application, beside the other options of the line.
    func lees(_ aanvraag: String?, _ fouten: Verzamelaar) -> Dossierverzoek? {
        let aanduiding = fouten.aanvraag(aanvraag)
        let verzoek = lees(fouten)
        guard let aanduiding, let verzoek else { return nil }
        return Dossierverzoek(verzoek: verzoek, aanduiding: aanduiding)
    }
}

extension Omgeving {
    /// Has something done to an application between receipt and decision, and shows what it is now.
    /// - Parameters:
    ///   - wat: what it is called in a trial.
    ///   - daad: what is done, given the day of the command.
    ///   - volgende: the sensible next step.
    func onderweg(
        _ dossier: Dossierverzoek, _ uitvoer: Uitvoeropties, _ wat: String,
        _ daad: (Datum) -> AanvraagOnderweg.Daad, volgende: (Aanvraagbeeld) -> String
    ) async throws {
        let kalender = try kalender()
        try await opDossier(dossier, uitvoer, wat) { beeld, datum in
            AanvraagOnderweg(
                daad(datum), aanvraag: beeld.id, regeling: beeld.budget.budget.regeling,
                kalender: kalender)
        } volgende: {
            volgende($0)
        }
    }

    /// Has an act done that needs nothing but the application, and shows what it is now.
    func dossier(
        _ dossier: Dossierverzoek, _ uitvoer: Uitvoeropties, _ wat: String,
        _ daad: (Datum) -> Dossierhandeling.Daad, volgende: (Aanvraagbeeld) -> String
    ) async throws {
        try await opDossier(dossier, uitvoer, wat) { beeld, datum in
            Dossierhandeling(aanvraag: beeld.id, daad(datum))
        } volgende: {
            volgende($0)
        }
    }

    /// Has a command done to an application, and shows what it is now.
    func opDossier(
        _ dossier: Dossierverzoek, _ uitvoer: Uitvoeropties, _ wat: String,
        _ opdracht: (Aanvraagbeeld, Datum) -> any Opdracht, volgende: (Aanvraagbeeld) -> String
    ) async throws {
        try await werk(dossier.verzoek) { werk in
            let beeld = try await werk.lezer.antwoord(op: Aanvraagvraag(dossier.aanduiding))
            try await werk.doe(opdracht(beeld, werk.datum))
            guard !dossier.verzoek.proef else {
                return try uitvoer.schrijf(.proef(wat), in: self)
            }
            let na = try await werk.toon(.id(beeld.id), uitvoer, kort: true)
            werk.volgende(volgende(na))
        }
    }
}

extension Aanvraagbeeld {
    /// What a handler does next with an application that is complete.
    var behandelstap: String { "griffie aanvraag beoordelen \(aanduiding) --als behandelaar:NAAM" }
}
