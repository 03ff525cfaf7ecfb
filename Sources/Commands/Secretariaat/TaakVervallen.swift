import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak vervallen`: ends a task that is no longer needed.
struct TaakVervallen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vervallen",
        abstract: "Laat een taak vervallen, met de reden.",
        discussion: """
            griffie taak vervallen T-2026-0001 --reden 'de vergadering gaat niet door' \\
                --als 'secretariaat:Griffie'
            griffie taak vervallen T-2026-0001 --reden 'geen spreekuur meer' --stop \\
                --als 'secretariaat:Griffie'

            Een taak die terugkomt staat daarna weer open, behalve met --stop.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @Flag(help: "De taak komt niet meer terug.")
    var stop = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, waarom) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String)? in
            let kenmerk = fouten.taak(taak)
            let waarom = fouten.tekst("--reden", reden, hooguit: 2_000, vorm: "waarom")
            guard let verzoek = opties.lees(fouten), let kenmerk, let waarom else { return nil }
            return (verzoek, kenmerk, waarom)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak vervallen") { taak in
                .vervallen(
                    reden: waarom,
                    volgende: stop || taak.opening.herhaling == nil ? nil : werk.nieuw())
            } volgende: { _ in
                "griffie taak lijst"
            }
        }
    }
}
