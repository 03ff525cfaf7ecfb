import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag afwijken`: departs from the norm for the active contribution.
struct AanvraagAfwijken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "afwijken",
        abstract: "Wijk gemotiveerd af van de norm voor de actieve bijdrage (Awb 4:84).",
        discussion: """
            griffie aanvraag afwijken PB-2026-0042 --motivering 'de drie wonen er alle drie' \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Waarom van de norm wordt afgeweken.", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, aanduiding, motivering) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let beeld = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding))
            try await werk.doe(
                VanNormAfwijken(
                    aanvraag: beeld.id, regeling: beeld.budget.budget.regeling,
                    motivering: motivering))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("van de norm afwijken"), in: omgeving)
            }
            try await werk.toon(.id(beeld.id), uitvoer, kort: true)
            werk.volgende(
                "griffie aanvraag besluiten \(beeld.aanduiding) --verleen BEDRAG "
                    + "--motivering TEKST --als beslisser:NAAM")
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Werkverzoek, Aanvraagaanduiding, String)? {
        let aanduiding = fouten.aanvraag(aanvraag)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom van de norm wordt afgeweken")
        let verzoek = opties.lees(fouten)
        guard let aanduiding, let motivering, let verzoek else { return nil }
        return (verzoek, aanduiding, motivering)
    }
}
