import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie besluiten raakt-niet`: says why a decision needs no dossier.
struct BesluitRaaktNiet: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "raakt-niet",
        abstract: "Zeg waarom een besluit geen dossier nodig heeft.",
        discussion: """
            griffie consultatie besluiten raakt-niet --orgaan raad --verwijzing 2026-15 \\
                --reden 'gaat over de hele stad' --als auditor:Rekenkamer
            """
    )

    @OptionGroup var keuze: Lijstbesluitkeuze

    @Option(help: ArgumentHelp("Waarom het geen wijkraad raakt.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, besluit, waarom) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, (Beleidsdossier.Orgaan, String), String)? in
            let besluit = keuze.lees(fouten)
            let reden = fouten.tekst("--reden", reden, hooguit: 8_000, vorm: "waarom niet")
            let verzoek = opties.lees(fouten)
            guard let besluit, let reden, let verzoek else { return nil }
            return (verzoek, besluit, reden)
        }
        try await omgeving.doeAf(verzoek, besluit, uitvoer) { _ in .raaktNiet(waarom) }
    }
}
