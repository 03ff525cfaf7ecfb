import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget lijst`: the budgets with their balances.
struct BudgetLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De budgetten per wijk en jaar, met wat er nog over is.",
        discussion: "griffie budget lijst"
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gelezen = try await omgeving.lees(code) { try await $0.antwoord(op: Budgetten()) }
        try uitvoer.schrijf(gelezen.antwoord, in: omgeving)
    }
}
