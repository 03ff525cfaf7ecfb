import ArgumentParser
import Domain

/// Who wrote a file with values, or for whom it is written.
struct Profielopties: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "machine (komma's, centen) of rekenblad (puntkomma's, decimale komma); anders machine.",
            valueName: "profiel"))
    var profiel: String?

    func lees(_ fouten: Verzamelaar) -> CSV.Profiel? {
        guard let profiel else { return .machine }
        return fouten.keuze("--profiel", profiel, CSV.Profiel.self)
    }
}
