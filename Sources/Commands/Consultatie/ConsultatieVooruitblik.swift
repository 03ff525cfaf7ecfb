import ArgumentParser
import Domain
import Weergave

/// `griffie consultatie vooruitblik`: what wijkraden may expect of a dossier in a file.
struct ConsultatieVooruitblik: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vooruitblik",
        abstract: "Geplande besluiten met hun laatste vraagdag, lopende termijnen, open reacties.",
        discussion: """
            griffie consultatie vooruitblik BD-2026-0001
            griffie consultatie vooruitblik --bestand dossier.json
            griffie consultatie vooruitblik --bestand dossier.json --op 2026-03-02 \\
                --wijkraad Atolwijk

            Geplande besluiten staan in het bestand onder "gepland":
            [{"besluit": "2026-06-30", ("betreft": "visie", "concept": "2026-06-01")}]
            """
    )

    @OptionGroup var invoer: Dossierkeuze

    @Option(
        help: ArgumentHelp(
            "Zoals het was aan het eind van deze dag; anders vandaag.",
            valueName: "datum"))
    var op: String?

    @Option(
        help: ArgumentHelp("Alleen deze wijkraad; anders alle.", valueName: "wijkraad"))
    var wijkraad: String?

    @OptionGroup var uitvoer: Uitvoeropties

    private struct Keuzes {
        let op: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (keuzes, dossier) = try await Verzamelaar.samen(
            { try Verzamelaar.verzamel { Keuzes(op: $0.datumOfNiets("--op", op)) } },
            met: invoer, in: omgeving)
        let dag = keuzes.op ?? omgeving.vandaag
        let codes = dossier.wijkraden.map(\.code)
        if let wijkraad, !codes.contains(wijkraad) {
            let raad =
                Gelijkenis.bedoelde(wijkraad, uit: codes).map { " (bedoelde u '\($0)'?)" } ?? ""
            throw Invoerfouten(
                Invoerfout(
                    "--wijkraad", .ongeldigeWaarde,
                    "'\(wijkraad)' staat niet in dit dossier\(raad); geef een wijkraad eruit"))
        }
        do {
            let blikken = try (wijkraad.map { [$0] } ?? codes).map {
                try Vooruitblik(wijkraad: $0, op: dag, dossiers: [dossier])
            }
            try uitvoer.schrijf(.vooruitblik(blikken), in: omgeving)
        } catch Rekenfout.datumBuitenBereik {
            throw Invoerfouten(
                Invoerfout(
                    "gepland", .buitenBereik,
                    "voor een van de besluiten ligt de laatste vraagdag buiten de kalender; geef "
                        + "een latere dag"))
        }
    }
}
