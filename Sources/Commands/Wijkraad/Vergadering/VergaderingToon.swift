import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering toon`: one meeting with everything that is known of it.
struct VergaderingToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een vergadering met agenda, aanwezigheid, besluiten en verslag.",
        discussion: "griffie vergadering toon WV-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.vergadering(vergadering) }
        let code = try gemeenteoptie.code()
        let (beeld, post) = try await omgeving.lees(code) { lezer in
            let beeld = try await lezer.antwoord(op: Vergadervraag(kenmerk))
            let post = try await lezer.antwoord(
                op: Postlijst(van: Onderwerp(.vergadering, beeld.vergadering.id)))
            return (beeld, post)
        }
        try uitvoer.schrijf(beeld.antwoord.met(post), in: omgeving)
    }
}
