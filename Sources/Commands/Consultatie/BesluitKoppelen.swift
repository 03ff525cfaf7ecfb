import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie besluiten koppelen`: says which dossier tells of a decision.
struct BesluitKoppelen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "koppelen",
        abstract: "Zeg welk dossier over een besluit vertelt.",
        discussion: """
            griffie consultatie besluiten koppelen --orgaan raad --verwijzing 2026-14 \\
                --dossier BD-2026-0001 --als auditor:Rekenkamer
            """
    )

    @OptionGroup var keuze: Lijstbesluitkeuze

    @Option(help: ArgumentHelp("Het dossier.", valueName: "kenmerk"))
    var dossier: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, besluit, kenmerk) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, (Beleidsdossier.Orgaan, String), Kenmerk)? in
            let besluit = keuze.lees(fouten)
            let kenmerk = fouten.dossier(dossier, veld: "--dossier")
            let verzoek = opties.lees(fouten)
            guard let besluit, let kenmerk, let verzoek else { return nil }
            return (verzoek, besluit, kenmerk)
        }
        try await omgeving.doeAf(verzoek, besluit, uitvoer) { lezer in
            .dossier(try await lezer.antwoord(op: Dossiervraag(kenmerk)).dossier.id)
        }
    }
}
