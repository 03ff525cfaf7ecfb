import ArgumentParser
import Domain
import Services

/// `griffie consultatie overdragen`: hands a dossier over to another department, role or stadsdeel.
struct ConsultatieOverdragen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "overdragen",
        abstract: "Draag een dossier over aan een andere vakafdeling, rol of stadsdeel.",
        discussion: """
            griffie consultatie overdragen BD-2026-0001 --afdeling Stadsontwikkeling \\
                --rol vakafdeling --als 'behandelaar:Balie Centrum'

            Rapporten tellen een besluit bij wie het dossier had op de dag van het besluit.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Option(help: ArgumentHelp("De vakafdeling die het overneemt.", valueName: "naam"))
    var afdeling: String?

    @Option(help: ArgumentHelp("De rol die het verder behandelt.", valueName: "rol"))
    var rol: String?

    @Option(help: ArgumentHelp("Het stadsdeel; mag weg.", valueName: "naam"))
    var stadsdeel: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Keuzes {
        let verzoek: Werkverzoek
        let kenmerk: Kenmerk
        let afdeling: String
        let rol: Rol
        let stadsdeel: String?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let keuzes = try Verzamelaar.verzamel(lees)
        try await omgeving.opConsultatie(
            keuzes.verzoek, keuzes.kenmerk, uitvoer, "dossier overdragen"
        ) { beeld in
            DossierOverdragen(
                beeld.dossier.id, aan: keuzes.afdeling, rol: keuzes.rol,
                stadsdeel: keuzes.stadsdeel)
        } volgende: { _ in
            "griffie consultatie rapport --per vakafdeling"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Keuzes? {
        let kenmerk = fouten.dossier(dossier)
        let afdeling = fouten.tekst(
            "--afdeling", self.afdeling, hooguit: 100, vorm: "een vakafdeling")
        let rol = fouten.keuze("--rol", self.rol, Rol.self)
        let stadsdeel = self.stadsdeel.flatMap {
            fouten.tekst("--stadsdeel", $0, hooguit: 100, vorm: "een stadsdeel")
        }
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let afdeling, let rol, let verzoek else { return nil }
        return Keuzes(
            verzoek: verzoek, kenmerk: kenmerk, afdeling: afdeling, rol: rol,
            stadsdeel: stadsdeel)
    }
}
