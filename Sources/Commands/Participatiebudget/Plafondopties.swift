import ArgumentParser
import Domain
import Services
import Weergave

/// A ceiling with its publication: the same options for every command that changes one.
struct Plafondopties: ParsableArguments {
    @OptionGroup var wijkopties: Wijkopties

    @Option(help: ArgumentHelp("Het nieuwe plafond, zoals 6.000.", valueName: "bedrag"))
    var plafond: String?

    @Option(help: ArgumentHelp("De dag van bekendmaking; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Waarom, en wie dat besloot.", valueName: "tekst"))
    var motivering: String?

    /// The new ceiling of a budget.
    struct Gegeven {
        let budget: Wijkopties.Gegeven
        let plafond: Bedrag
        let op: Datum?
        let motivering: String
    }

    func lees(_ fouten: Verzamelaar) -> Gegeven? {
        let budget = wijkopties.lees(fouten)
        let plafond = fouten.bedrag("--plafond", plafond, vanaf: .nul)
        let op = fouten.datumOfNiets("--op", op)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom het plafond wijzigt")
        guard let budget, let plafond, let motivering else { return nil }
        return Gegeven(budget: budget, plafond: plafond, op: op, motivering: motivering)
    }
}

extension Omgeving {
    /// Has a command done to a budget, and shows the budget as it is now.
    func opBudget(
        _ budget: Wijkopties.Gegeven, _ verzoek: Werkverzoek, _ uitvoer: Uitvoeropties,
        _ wat: String, _ opdracht: (Budgetbeeld, Datum) -> any Opdracht
    ) async throws {
        try await werk(verzoek) { werk in
            let beeld = try await werk.budget(budget)
            try await werk.doe(opdracht(beeld, werk.datum))
            guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: self) }
            try await werk.toon(beeld, uitvoer)
        }
    }
}
