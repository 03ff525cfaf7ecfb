import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie toon`: one dossier with everything that was recorded.
struct ConsultatieToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een dossier met alles wat is vastgelegd.",
        discussion: """
            griffie consultatie toon BD-2026-0001
            griffie consultatie toon BD-2026-0001 --invoer > dossier.json
            griffie consultatie oordeel --bestand dossier.json

            Met --invoer staat er wat het oordeel nodig heeft: wie dat heeft, kan het oordeel overal
            opnieuw geven, zonder deze database.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Flag(help: "Schrijf het dossier als invoer voor griffie consultatie oordeel --bestand.")
    var invoer = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.dossier(dossier) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Dossiervraag(kenmerk))
        }
        guard invoer else {
            return try uitvoer.schrijf(beeld.dossier.antwoord(beeld.woorden), in: omgeving)
        }
        try omgeving.schrijf(beeld.dossier.waarde.consultatiedossier.alsInvoer.alsTekst)
    }
}
