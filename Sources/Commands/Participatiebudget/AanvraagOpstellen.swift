import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag opstellen`: keeps an application as a draft.
struct AanvraagOpstellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opstellen",
        abstract: "Bewaar een aanvraag als concept, om haar later in te dienen.",
        discussion: """
            griffie aanvraag opstellen --bestand aanvraag.json --als 'aanvrager:Speeltuin Kustwijk'
            griffie aanvraag indienen --concept ID --als 'aanvrager:Speeltuin Kustwijk'
            """
    )

    @OptionGroup var velden: Aanvraagvelden
    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, invoer) = try velden.lees(naast: opties.lees, in: omgeving)
        try await omgeving.werk(verzoek) { werk in
            let budget = try await werk.lezer.budget(
                invoer.wijk, jaar: invoer.jaar ?? werk.datum.jaar)
            let antwoord = try await werk.doe(
                Services.AanvraagOpstellen(
                    aanvraag: werk.nieuw(), budget: budget.id, formulier: invoer.formulier))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("aanvraag opstellen"), in: omgeving)
            }
            let beeld = try await werk.toon(.id(antwoord.onderwerp.als(Aanvraag.self)), uitvoer)
            werk.volgende(
                "griffie aanvraag indienen --concept \(beeld.id) "
                    + "--als \(werk.alsWoord)")
        }
    }
}

extension Werk {
    /// Writes an application as it is now.
    /// - Parameter kort: only what matters after an act of a handler or decider.
    @discardableResult
    func toon(
        _ aanduiding: Aanvraagaanduiding, _ uitvoer: Uitvoeropties, kort: Bool = false
    ) async throws -> Aanvraagbeeld {
        let beeld = try await lezer.antwoord(op: Aanvraagvraag(aanduiding))
        try uitvoer.schrijf(kort ? beeld.blad : beeld.antwoord, in: omgeving)
        return beeld
    }

    /// Who acts, as a word of a command line.
    var alsWoord: String { Schelpwoord.van("\(verzoek.wie.rol.rawValue):\(verzoek.wie.naam)") }
}
