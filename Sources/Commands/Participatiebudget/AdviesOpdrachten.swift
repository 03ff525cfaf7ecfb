import ArgumentParser
import Domain
import Services

/// `griffie aanvraag advies`: asks the wijkraad, and gives its advice.
struct AdviesOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advies",
        abstract: "Advies van de wijkraad op een aanvraag: vragen en uitbrengen (Awb 3:5).",
        discussion: """
            griffie aanvraag advies vragen PB-2026-0042 --als 'behandelaar:Balie Centrum'
            griffie aanvraag advies uitbrengen PB-2026-0042 --strekking positief \\
                --tekst 'goed voor de buurt' --als 'voorzitter:Wijkraad Centrum'
            """,
        subcommands: [AdviesVragen.self, AdviesUitbrengen.self]
    )
}

/// `griffie aanvraag advies vragen`: asks the wijkraad, with a term.
struct AdviesVragen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vragen",
        abstract: "Vraag de wijkraad om advies, met een laatste dag (Awb 3:6).",
        discussion: """
            griffie aanvraag advies vragen PB-2026-0042 --als 'behandelaar:Balie Centrum'
            griffie aanvraag advies vragen PB-2026-0042 --dagen 28 --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "Na hoeveel dagen het advies er uiterlijk is; anders 42.", valueName: "aantal"))
    var dagen: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, dagen) = try Verzamelaar.verzamel(lees)
        try await omgeving.dossier(wie, uitvoer, "advies vragen") { _ in
            .adviesVragen(dagen: dagen)
        } volgende: {
            "griffie aanvraag advies uitbrengen \($0.aanduiding) --strekking STREKKING "
                + "--tekst TEKST --als voorzitter:NAAM"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, Int64)? {
        let wie = opties.lees(aanvraag, fouten)
        let aantal = fouten.geheelOfNiets("--dagen", dagen, in: 1...365)
        return wie.map { ($0, aantal ?? Aanvraag.adviesdagen) }
    }
}
