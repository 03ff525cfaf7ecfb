import ArgumentParser
import Domain
import Services

/// `griffie aanvraag scoren`: scores an application in a tender.
struct AanvraagScoren: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "scoren",
        abstract: "Geef een aanvraag scores op de criteria van de tender.",
        discussion: """
            griffie aanvraag scoren PB-2026-0042 --score samen:80 --score duurzaam:60 \\
                --als 'behandelaar:Balie Centrum'

            Elk criterium van de regeling krijgt een score van 0 tot en met 100. Twee verschillende
            mensen geven scores, na de sluitdag. Wie scores geeft, besluit niet.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Een score, als criterium:punten; mag vaker.", valueName: "score"))
    var score: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let scores: [(criterium: String, punten: Int64)]
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.opDossier(invoer.wie, uitvoer, "scores geven") { beeld, _ in
            Services.AanvraagScoren(
                aanvraag: beeld.id, budget: beeld.budget.id,
                regeling: beeld.budget.budget.regeling, scores: invoer.scores)
        } volgende: {
            "griffie budget rangschikken --wijk \(Schelpwoord.van($0.budget.wijknaam)) "
                + "--jaar \($0.budget.budget.jaar) --als behandelaar:NAAM"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        if score.isEmpty {
            fouten.meld(
                Invoerfout("--score", .verplicht, "ontbreekt; geef voor elk criterium een score"))
        }
        let scores = score.compactMap {
            fouten.optioneel(
                "--score", $0, vorm: "criterium:punten, zoals samen:80; punten is 0 tot en met 100"
            ) { tekst -> (criterium: String, punten: Int64)? in
                let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
                guard delen.count > 1, let punten = delen.last.flatMap({ Int64($0) }),
                    (0...100).contains(punten)
                else { return nil }
                return (delen.dropLast().joined(separator: ":"), punten)
            }
        }
        return wie.map { Invoer(wie: $0, scores: scores) }
    }
}
