import ArgumentParser
import Domain
import Services

/// `griffie regeling wijzigen`: lays down the next version of a regeling.
struct RegelingWijzigen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "wijzigen",
        abstract: "Stel de volgende versie van een regeling vast, vanaf een dag.",
        discussion: """
            griffie regeling wijzigen --bestand regeling.json --vanaf 2026-07-01 \\
                --als beheerder:Gegevensbeheer

            Het bestand is hetzelfde als bij griffie regeling vaststellen, en de naam die erin staat
            is die van de regeling. Wat voor de nieuwe versie is ontvangen, houdt de oude.
            """
    )

    @Option(
        help: ArgumentHelp(
            "De regeling als JSON, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["json"]))
    var bestand: String?

    @Option(
        help: ArgumentHelp(
            "De eerste dag van de nieuwe versie; anders die van het bestand.", valueName: "datum"))
    var vanaf: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let ((verzoek, vanaf), gelezen) = try Verzamelaar.samen(
            { try Verzamelaar.verzamel(lees) },
            {
                try Regelingsinvoer(
                    json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving))
            })
        let invoer = vanaf.map { gelezen.vanaf($0) } ?? gelezen
        try await omgeving.werk(verzoek) { werk in
            let bestaande = try await werk.lezer.regeling(
                invoer.inhoud.naam, veld: "--bestand")
            try await werk.stelVast(invoer, als: bestaande.id, uitvoer, "regeling wijzigen")
            guard !verzoek.proef else { return }
            werk.volgende("griffie regeling toon --naam \(Schelpwoord.van(invoer.inhoud.naam))")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, Datum?)? {
        let vanaf = fouten.datumOfNiets("--vanaf", self.vanaf)
        return opties.lees(fouten).map { ($0, vanaf) }
    }
}
