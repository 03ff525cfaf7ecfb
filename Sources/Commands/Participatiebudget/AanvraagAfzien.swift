import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag afzien`: renounces the grant, whole or in part.
struct AanvraagAfzien: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "afzien",
        abstract: "Zie na de bekendmaking geheel of deels af van wat is verleend.",
        discussion: """
            griffie aanvraag afzien PB-2026-0042 --reden 'het feest gaat niet door' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag afzien PB-2026-0042 --bedrag 250 --reden 'de tent was goedkoper' \\
                --als 'aanvrager:Bewonerscommissie Centrum'

            Zonder --bedrag gaat het om alles wat nog over is. Binnen het budgetjaar kan een ander
            dat geld krijgen; daarna valt het vrij en geeft het niets nieuws.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Hoeveel; anders alles.", valueName: "bedrag"))
    var bedrag: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, bedrag, reden) = try Verzamelaar.verzamel(lees)
        try await omgeving.opDossier(wie, uitvoer, "van de verlening afzien") { beeld, _ in
            VerleningAfzien(
                aanvraag: beeld.id, budget: beeld.budget.id, bedrag: bedrag, reden: reden)
        } volgende: {
            "griffie budget toon --wijk \(Schelpwoord.van($0.budget.wijknaam)) "
                + "--jaar \($0.budget.budget.jaar)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, Bedrag?, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let bedrag = bedrag.map { fouten.bedrag("--bedrag", $0, vanaf: Bedrag(cent: 1)) }
        let reden = fouten.tekst("--reden", reden, hooguit: 8_000, vorm: "waarom")
        guard let wie, let reden else { return nil }
        return (wie, bedrag ?? nil, reden)
    }
}
