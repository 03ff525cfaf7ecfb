import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie secretariaat`: what the secretariat accounts for.
struct SecretariaatOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secretariaat",
        abstract: "Verantwoording van wijkposten en afdelingen.",
        discussion: "griffie secretariaat rapport --jaar 2026",
        subcommands: [SecretariaatRapport.self]
    )
}

/// `griffie secretariaat rapport`: work, lateness and support of a period.
struct SecretariaatRapport: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Taken, achterstand en sluitingen per wijkpost en afdeling, steun per wijkraad.",
        discussion: """
            griffie secretariaat rapport
            griffie secretariaat rapport --jaar 2026 --json
            griffie secretariaat rapport --van 2026-01-01 --tot-en-met 2026-03-31 --csv

            Bij elke wijkpost staan haar uren naast haar werk, zodat verschillen te zien zijn.
            Met --csv komen alleen de wijkposten.
            """
    )

    @Option(help: ArgumentHelp("Een heel jaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @Option(help: ArgumentHelp("De eerste dag, in plaats van --jaar.", valueName: "datum"))
    var van: String?

    @Option(
        help: ArgumentHelp(
            "De laatste dag; anders die van het jaar, of vandaag als dat eerder is.",
            valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let vandaag = omgeving.vandaag
        let (code, eerste, laatste) = try Verzamelaar.verzamel {
            fouten -> (Gemeentecode?, Datum, Datum)? in
            let code = gemeenteoptie.lees(fouten)
            let jaar = fouten.jaarOfNiets("--jaar", jaar) ?? vandaag.jaar
            let begin = fouten.datumOfNiets("--van", van) ?? Datum(jaar: jaar, maand: 1, dag: 1)
            let einde =
                fouten.datumOfNiets("--tot-en-met", totEnMet)
                ?? Datum(jaar: jaar, maand: 12, dag: 31).map { min($0, max(vandaag, begin ?? $0)) }
            guard let begin, let einde else { return nil }
            if einde < begin {
                fouten.meld(
                    Invoerfout("--tot-en-met", .buitenBereik, "ligt voor de eerste dag; keer om"))
            }
            return (code, begin, einde)
        }
        let rapport = try await omgeving.lees(code) {
            try await $0.antwoord(op: Secretariaatsrapportvraag(van: eerste, tot: laatste))
        }
        try uitvoer.schrijf(rapport.antwoord, in: omgeving)
    }
}
