import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget rapport`: what became of the applications per wijk and field of policy.
struct BudgetRapport: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract:
            "Gevraagd, verleend, bijdrage en doorlooptijd per wijk of stadsdeel en beleidsveld.",
        discussion: """
            griffie budget rapport --jaar 2026
            griffie budget rapport --jaar 2026 --per stadsdeel
            griffie budget rapport --jaar 2026 --csv
            """
    )

    @Option(help: ArgumentHelp("Het budgetjaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @Option(
        help: ArgumentHelp("Tel per wijk of per stadsdeel; anders per wijk.", valueName: "deel"))
    var per: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: Gemeentecode?
        let jaar: Int?
        let per: Budgetrapport.Indeling?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten in
            Invoer(
                code: gemeenteoptie.lees(fouten), jaar: fouten.jaarOfNiets("--jaar", jaar),
                per: per.flatMap { fouten.keuze("--per", $0, Budgetrapport.Indeling.self) })
        }
        let rapport = try await omgeving.lees(invoer.code) { lezer in
            let jaar = invoer.jaar ?? Datum(omgeving.nu()).jaar
            let budgetten = try await lezer.antwoord(op: Budgetten())
            return try Budgetrapport(
                try await lezer.antwoord(op: Dossierfeiten(jaar: jaar)),
                budgetten: budgetten.filter { $0.budget.jaar == jaar }, per: invoer.per ?? .wijk)
        }
        try uitvoer.schrijf(rapport.antwoord, in: omgeving)
    }
}
