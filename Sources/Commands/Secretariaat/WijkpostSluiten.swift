import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost sluiten`: closes a post for some days.
struct WijkpostSluiten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "sluiten",
        abstract: "Leg vast dat een wijkpost een aantal dagen dicht is, met de reden.",
        discussion: """
            griffie wijkpost sluiten --wijkpost Centrum --van 2026-07-20 --tot-en-met 2026-07-31 \\
                --reden vakantie --als 'wijkcoordinator:Wijkpost Centrum'

            Zeg bij ziekte niet van wie. Feestdagen van de wet hoeven niet.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag; anders dezelfde.", valueName: "datum"))
    var totEnMet: String?

    @Option(
        help: ArgumentHelp(
            "feestdag, ziekte, vakantie, verbouwing of anders.", valueName: "reden"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, sluiting) = try Verzamelaar.verzamel(lees)
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "wijkpost sluiten") { _ in
            .sluiten(sluiting)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, Sluiting)? {
        let code = fouten.wijkpost("--wijkpost", wijkpost)
        let eerste = fouten.datum("--van", van)
        let laatste = fouten.datumOfNiets("--tot-en-met", totEnMet)
        let waarom = fouten.keuze("--reden", reden, Sluiting.Reden.self)
        let verzoek = opties.lees(fouten)
        guard let code, let eerste, let waarom, let verzoek else { return nil }
        guard let sluiting = Sluiting(van: eerste, tot: laatste ?? eerste, reden: waarom) else {
            fouten.meld(Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --van; keer ze om"))
            return nil
        }
        return (verzoek, code, sluiting)
    }
}
