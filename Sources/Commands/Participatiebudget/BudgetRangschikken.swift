import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget rangschikken`: ranks the applications of a tender.
struct BudgetRangschikken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rangschikken",
        abstract: "Rangschik de aanvragen van een tender; bij gelijke punten wordt geloot.",
        discussion: """
            griffie budget rangschikken --wijk Centrum --jaar 2026 --als 'behandelaar:Balie Centrum'

            Dit kan na de sluitdag, als elke aanvraag compleet is en van twee mensen scores heeft.
            """
    )

    @OptionGroup var wijkopties: Wijkopties
    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (budget, verzoek) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let beeld = try await werk.budget(budget)
            let deelnemers = try await werk.lezer.antwoord(op: Tenderdeelnemers(van: beeld.id))
            try await werk.doe(
                TenderRangschikken(
                    budget: beeld.id, regeling: beeld.budget.regeling, aanvragen: Set(deelnemers)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("rangschikken"), in: omgeving)
            }
            let aanvragen = try await werk.lezer.antwoord(op: Aanvragen(van: beeld.id))
            try uitvoer.schrijf(aanvragen.rangschikking, in: omgeving)
            werk.volgende("griffie aanvraag besluiten PB-... --als beslisser:NAAM")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Wijkopties.Gegeven, Werkverzoek)? {
        let budget = wijkopties.lees(fouten)
        let verzoek = opties.lees(fouten)
        guard let budget, let verzoek else { return nil }
        return (budget, verzoek)
    }
}
