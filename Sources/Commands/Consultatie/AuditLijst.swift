import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie audit lijst`: what auditors found, with the replies.
struct AuditLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon wat auditors vonden, met het antwoord van de gemeente.",
        discussion: """
            griffie consultatie audit lijst
            griffie consultatie audit lijst --open
            griffie consultatie audit lijst BD-2026-0001 --csv
            """
    )

    @Argument(
        help: ArgumentHelp("Alleen van dit dossier, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Flag(help: "Alleen wat op een antwoord wacht.")
    var open = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let vraag = try Verzamelaar.verzamel { fouten -> Auditbevindingen? in
            guard dossier != nil else { return Auditbevindingen(alleenOpen: open) }
            return fouten.dossier(dossier).map { Auditbevindingen(van: $0, alleenOpen: open) }
        }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) { try await $0.antwoord(op: vraag) }
        try uitvoer.schrijf(.auditbevindingen(beeld.regels, beeld.woorden), in: omgeving)
    }
}
