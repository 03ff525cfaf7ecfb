import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie eindverslag`: makes the final report of a dossier.
struct ConsultatieEindverslag: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "eindverslag",
        abstract: "Maak het eindverslag: procedure, inbreng, reacties en oordeel, als HTML.",
        discussion: """
            griffie consultatie eindverslag BD-2026-0001 > eindverslag.html
            griffie consultatie vastleggen BD-2026-0001 --soort eindverslag \\
                --stuk eindverslag.html --als 'behandelaar:Balie Centrum'
            griffie consultatie vastleggen BD-2026-0001 --soort dossier_beeindigd \\
                --als 'behandelaar:Balie Centrum'

            Een dossier eindigt pas als zijn eindverslag is vastgelegd.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let kenmerk = try Verzamelaar.verzamel { $0.dossier(dossier) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Dossiervraag(kenmerk))
        }
        try omgeving.schrijf(beeld.dossier.waarde.eindverslag(beeld.woorden).tekst)
    }
}
