import ArgumentParser

/// `griffie budget`: budgets with their ceiling and ledger.
struct BudgetOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "budget",
        abstract: "Budgetten per wijk en jaar, met plafond en grootboek.",
        discussion: """
            griffie budget bekendmaken --wijk Centrum --jaar 2026 --plafond 5.000 \\
                --als beheerder:Gegevensbeheer
            griffie budget lijst
            griffie budget toon --wijk Centrum --jaar 2026
            griffie budget rapport --jaar 2026
            griffie budget subsidieregister --csv
            """,
        subcommands: [
            BudgetBekendmaken.self, BudgetVerhogen.self, BudgetVerlagen.self,
            BudgetOverhevelen.self, BudgetLoten.self, BudgetTender.self,
            BudgetRangschikken.self, BudgetLijst.self, BudgetToon.self,
            BudgetSaldo.self, BudgetSubsidieregister.self, BudgetRapport.self,
        ]
    )
}
