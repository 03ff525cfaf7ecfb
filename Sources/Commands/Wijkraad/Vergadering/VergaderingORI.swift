import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering ori`: the public side of a meeting in the shape of Open Raadsinformatie.
struct VergaderingORI: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ori",
        abstract: "De openbare kant van een vergadering in de vorm van Open Raadsinformatie (VNG).",
        discussion: "griffie vergadering ori WV-2026-0001 > vergadering.json"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let (code, kenmerk) = try Verzamelaar.verzamel { fouten -> (Gemeentecode?, Kenmerk)? in
            let code = gemeenteoptie.lees(fouten)
            guard let kenmerk = fouten.vergadering(vergadering) else { return nil }
            return (code, kenmerk)
        }
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Vergadervraag(kenmerk))
        }
        try omgeving.schrijf(beeld.ori.alsTekst)
    }
}
