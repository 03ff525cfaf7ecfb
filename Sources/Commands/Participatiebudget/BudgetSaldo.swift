import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget saldo`: the balances of a budget as they were recorded at some time.
struct BudgetSaldo: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "saldo",
        abstract: "Wat er op een dag of tijdstip over was, volgens het grootboek (Awb 4:25 lid 3).",
        discussion: """
            griffie budget saldo --wijk Centrum --jaar 2026 --op 2026-05-01
                de stand aan het einde van die dag
            griffie budget saldo --wijk Centrum --jaar 2026 --op 2026-05-01T12:00:00+02:00
            """
    )

    @OptionGroup var wijkopties: Wijkopties

    @Option(
        help: ArgumentHelp("Een dag of een tijdstip; anders nu.", valueName: "datum-of-tijdstip"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: Gemeentecode?
        let budget: Wijkopties.Gegeven
        let op: Peilmoment?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let nu = omgeving.nu()
        let grootboek = try await omgeving.lees(invoer.code) { lezer in
            let budget = try await lezer.budget(
                invoer.budget.wijk, jaar: invoer.budget.jaar ?? Datum(nu).jaar)
            return try await lezer.antwoord(op: Grootboekvraag(budget))
        }
        try uitvoer.schrijf(
            grootboek.saldo(op: invoer.op ?? .moment(nu)).antwoord, in: omgeving)
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = gemeenteoptie.lees(fouten)
        let budget = wijkopties.lees(fouten)
        let op = fouten.optioneel(
            "--op", op,
            vorm: "een dag zoals 2026-03-02, of een tijdstip zoals 2026-03-02T10:00:00+01:00"
        ) { Peilmoment(tekst: $0) }
        return budget.map { Invoer(code: code, budget: $0, op: op) }
    }
}
