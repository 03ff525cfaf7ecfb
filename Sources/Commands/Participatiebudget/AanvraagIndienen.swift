import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag indienen`: submits a draft, or drafts and submits in one go.
struct AanvraagIndienen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "indienen",
        abstract: "Dien een aanvraag in.",
        discussion: """
            griffie aanvraag indienen --bestand aanvraag.json --als 'aanvrager:Wij van Centrum'
            griffie aanvraag indienen --wijk Centrum --aanvrager 'Bewonerscommissie Centrum' \\
                --rechtsvorm informele_groep --titel Feestverlichting --bedrag 1.200 \\
                --omschrijving 'Samen ophangen' --beleidsveld maatschappelijke_activering \\
                --bewoners 6 --bijdrage 'uitvoering:6:24:lampjes ophangen' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag indienen --concept ID --als 'aanvrager:Bewonerscommissie Centrum'

            Zo ziet het bestand eruit; wat tussen haakjes staat mag weg:
            {"wijk": "Centrum", ("jaar": 2026,) "aanvrager": "Bewonerscommissie Centrum",
             "rechtsvorm": "informele_groep", "titel": "Feestverlichting",
             "omschrijving": "Samen ophangen", "beleidsveld": "maatschappelijke_activering",
             "gevraagd": {"cent": 120000}, ("bewoners": 6, "start": "2026-12-05",)
             "bijdragen": [{"soort": "uitvoering", ("bewoners": 6, "uren": 24,)
                            "omschrijving": "lampjes ophangen"}]}
            Wordt indienen geweigerd, dan blijft de aanvraag als concept bewaard.
            """
    )

    @Option(
        help: ArgumentHelp("De identiteit van een concept.", valueName: "id"))
    var concept: String?

    @OptionGroup var velden: Aanvraagvelden
    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard concept == nil || velden.isLeeg else {
            throw Opdrachtfout.gebruik([
                "--concept gaat niet samen met --bestand of met velden; het concept is al ingevuld"
            ])
        }
        if concept != nil { return try await vanConcept(omgeving) }
        let (verzoek, invoer) = try velden.lees(naast: opties.lees, in: omgeving)
        try await omgeving.werk(verzoek) { werk in
            let budget = try await werk.lezer.budget(
                invoer.wijk, jaar: invoer.jaar ?? werk.datum.jaar)
            let opstellen = Services.AanvraagOpstellen(
                aanvraag: werk.nieuw(), budget: budget.id, formulier: invoer.formulier)
            let antwoord = try await werk.doe(opstellen, deel: ":concept")
            if verzoek.proef {
                try opstellen.probeerIndienen(budget, op: werk.datum)
                return try uitvoer.schrijf(.proef("aanvraag indienen"), in: omgeving)
            }
            let id = antwoord.onderwerp.als(Aanvraag.self)
            do {
                try await dienIn(id, budget, werk, vervolg: true)
            } catch {
                werk.meldConcept(
                    id, opnieuw: ["indienen", "--concept", "\(id)"], "Dien haar later in met")
                throw error
            }
        }
    }

    private func vanConcept(_ omgeving: Omgeving) async throws {
        let (verzoek, aanduiding) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Aanvraagaanduiding)? in
            let verzoek = opties.lees(fouten)
            let aanduiding = fouten.aanvraag(concept, veld: "--concept")
            guard let verzoek, let aanduiding else { return nil }
            return (verzoek, aanduiding)
        }
        try await omgeving.werk(verzoek) { werk in
            let beeld = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding))
            try await dienIn(beeld.id, beeld.budget, werk, vervolg: false)
        }
    }

    private func dienIn(
        _ id: ID<Aanvraag>, _ budget: Budgetbeeld, _ werk: Werk, vervolg: Bool
    ) async throws {
        try await werk.doe(
            Services.AanvraagIndienen(
                aanvraag: id, budget: budget.id, regeling: budget.budget.regeling,
                jaar: werk.datum.jaar, kalender: werk.omgeving.kalender()), vervolg: vervolg)
        guard !werk.verzoek.proef else {
            return try uitvoer.schrijf(.proef("aanvraag indienen"), in: werk.omgeving)
        }
        let beeld = try await werk.toon(.id(id), uitvoer)
        werk.waarschuw(beeld)
        werk.volgende(
            "griffie aanvraag beoordelen \(beeld.aanduiding) --als behandelaar:NAAM")
    }
}
