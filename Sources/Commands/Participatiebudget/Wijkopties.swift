import ArgumentParser
import Domain

/// Which budget: the wijk and the year; the same options for every command on one budget.
struct Wijkopties: ParsableArguments {
    @Option(help: ArgumentHelp("De wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(help: ArgumentHelp("Het budgetjaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    /// A wijk as people call it, and the year when given.
    struct Gegeven {
        let wijk: String
        let jaar: Int?
    }

    func lees(_ fouten: Verzamelaar) -> Gegeven? {
        let jaar = fouten.jaarOfNiets("--jaar", jaar)
        return fouten.tekst("--wijk", wijk, hooguit: 100, vorm: "een wijk, met naam of code")
            .map { Gegeven(wijk: $0, jaar: jaar) }
    }
}
