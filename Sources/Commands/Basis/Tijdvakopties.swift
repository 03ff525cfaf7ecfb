import ArgumentParser
import Domain

/// The period of a report: a year, or any days.
struct Tijdvakopties: ParsableArguments {
    @Option(help: ArgumentHelp("Een heel jaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @Option(help: ArgumentHelp("De eerste dag, in plaats van --jaar.", valueName: "datum"))
    var van: String?

    @Option(
        help: ArgumentHelp(
            "De laatste dag; anders die van het jaar, of vandaag als dat eerder is.",
            valueName: "datum"))
    var totEnMet: String?

    /// The first and the last day.
    func lees(_ fouten: Verzamelaar, vandaag: Datum) -> (eerste: Datum, laatste: Datum)? {
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
        return (begin, einde)
    }
}
