import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag bijlage verwijderen`: takes a document away before the decision.
struct BijlageVerwijderen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verwijderen",
        abstract: "Verwijder een bijlage en haar inhoud, zolang niet is besloten.",
        discussion: """
            griffie aanvraag bijlage verwijderen PB-2026-0042 1 --reden 'verkeerd bestand' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Argument(help: ArgumentHelp("Het nummer van de bijlage.", valueName: "nummer"))
    var nummer: String?

    @Option(help: ArgumentHelp("Waarom de bijlage weg moet.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, nummer, reden) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(wie, uitvoer, "bijlage verwijderen") { _ in
            .verwijderBijlage(nummer, reden: reden)
        } volgende: {
            "griffie aanvraag bijlage lijst \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, Int64, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let nummer = fouten.bijlagenummer(nummer)
        let reden = fouten.tekst(
            "--reden", reden, hooguit: 8_000, vorm: "waarom de bijlage weg moet")
        guard let wie, let nummer, let reden else { return nil }
        return (wie, nummer, reden)
    }
}
