import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering verslag lezen`: the last version of the minutes, as text.
struct VerslagLezen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lezen",
        abstract: "Schrijf de laatste versie van het verslag, met de addenda.",
        discussion: "griffie vergadering verslag lezen WV-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let kenmerk = try Verzamelaar.verzamel { $0.vergadering(vergadering) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Vergadervraag(kenmerk))
        }
        let verslag = beeld.vergadering.waarde.verslag
        guard let laatste = verslag.versies.last else {
            throw Opdrachtfout.nietGevonden("\(kenmerk) heeft nog geen verslag")
        }
        let regels = [laatste.tekst] + verslag.addenda.map(\.tekst)
        for regel in regels {
            for deel in beeld.woord(regel).split(separator: "\n", omittingEmptySubsequences: false)
            {
                try omgeving.schrijf(Schermregel.van(String(deel)) + "\n")
            }
        }
    }
}
