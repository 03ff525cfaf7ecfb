import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag contact overdragen`: makes somebody else the contact.
struct ContactOverdragen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "overdragen",
        abstract: "Draag het contact over aan een ander; de oude handelt dan niet meer (Awb 2:1).",
        discussion: """
            griffie aanvraag contact overdragen PB-2026-0042 --aan 'Bewoners Noord' \\
                --reden 'ik ga verhuizen' --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag contact overdragen PB-2026-0042 --aan 'Bewoners Noord' \\
                --reden 'de contactpersoon is overleden' --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("De nieuwe contactpersoon.", valueName: "naam"))
    var aan: String?

    @Option(help: ArgumentHelp("Waarom het contact overgaat.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, naam, reden) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(wie, uitvoer, "contact overdragen") { werk in
            .draagOver(aan: try await werk.betrokkene(naam, veld: "--aan"), reden: reden)
        } volgende: {
            "griffie aanvraag geschiedenis \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, String, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let naam = fouten.tekst("--aan", aan, hooguit: 200, vorm: "de naam van een persoon")
        let reden = fouten.tekst(
            "--reden", reden, hooguit: 8_000, vorm: "waarom het contact overgaat")
        guard let wie, let naam, let reden else { return nil }
        return (wie, naam, reden)
    }
}
