import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag wijziging`: changes of what was granted.
struct WijzigingOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijziging",
        abstract: "Wijziging van wat is verleend: vragen, besluiten en bekendmaken.",
        discussion: """
            griffie aanvraag wijziging vragen PB-2026-0042 --wat 'een week later, wegens regen' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag wijziging besluiten PB-2026-0042 --uitkomst toegestaan \\
                --motivering 'het doel blijft hetzelfde' --als beslisser:Wijkzaken
            griffie aanvraag wijziging bekendmaken PB-2026-0042 --kanaal post \\
                --als 'behandelaar:Balie Centrum'
            """,
        subcommands: [WijzigingVragen.self, WijzigingBesluiten.self, WijzigingBekendmaken.self]
    )
}

/// `griffie aanvraag wijziging vragen`: asks to change what was granted.
struct WijzigingVragen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vragen",
        abstract: "Vraag om een wijziging van wat is verleend.",
        discussion: """
            griffie aanvraag wijziging vragen PB-2026-0042 --wat 'een week later, wegens regen' \\
                --als 'aanvrager:Bewonerscommissie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Wat er anders moet, en waarom.", valueName: "tekst"))
    var wat: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, wat) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(wie, uitvoer, "om wijziging vragen") { _ in
            .vraagWijziging(wat)
        } volgende: {
            "griffie aanvraag wijziging besluiten \($0.aanduiding) --uitkomst UITKOMST "
                + "--motivering TEKST --als beslisser:NAAM"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let wat = fouten.tekst("--wat", wat, hooguit: 8_000, vorm: "wat er anders moet")
        guard let wie, let wat else { return nil }
        return (wie, wat)
    }
}

/// `griffie aanvraag wijziging besluiten`: decides on that request.
struct WijzigingBesluiten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "besluiten",
        abstract: "Besluit op een verzoek om wijziging; afwijzen kan na horen (Awb 4:12).",
        discussion: """
            griffie aanvraag wijziging besluiten PB-2026-0042 --uitkomst toegestaan \\
                --motivering 'het doel blijft hetzelfde' --als beslisser:Wijkzaken
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("toegestaan of afgewezen.", valueName: "uitkomst"))
    var uitkomst: String?

    @Option(help: ArgumentHelp("Waarom zo wordt besloten.", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, uitkomst, motivering) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.opDossier(wie, uitvoer, "op een wijziging besluiten") { beeld, _ in
            WijzigingAfdoen(
                .besluit(uitkomst, motivering: motivering), aanvraag: beeld.id,
                regeling: beeld.budget.budget.regeling, kalender: kalender)
        } volgende: {
            "griffie aanvraag wijziging bekendmaken \($0.aanduiding) --kanaal KANAAL "
                + "--als behandelaar:NAAM"
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Dossierverzoek, Aanvraag.Wijzigingsverzoek.Uitkomst, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let uitkomst = fouten.keuze(
            "--uitkomst", uitkomst, Aanvraag.Wijzigingsverzoek.Uitkomst.self)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waarom zo wordt besloten")
        guard let wie, let uitkomst, let motivering else { return nil }
        return (wie, uitkomst, motivering)
    }
}

/// `griffie aanvraag wijziging bekendmaken`: records that this decision was announced.
struct WijzigingBekendmaken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bekendmaken",
        abstract: "Leg vast dat het besluit op een wijziging is bekendgemaakt (Awb 3:41).",
        discussion: """
            griffie aanvraag wijziging bekendmaken PB-2026-0042 --kanaal post \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "post, uitreiking of elektronisch (alleen met toestemming).", valueName: "kanaal"))
    var kanaal: String?

    @Option(
        help: ArgumentHelp("De dag van verzenden of uitreiken; anders vandaag.", valueName: "datum")
    )
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, kanaal, dag) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.opDossier(wie, uitvoer, "wijziging bekendmaken") { beeld, vandaag in
            WijzigingAfdoen(
                .maakBekend(kanaal, op: dag ?? vandaag), aanvraag: beeld.id,
                regeling: beeld.budget.budget.regeling, kalender: kalender)
        } volgende: {
            "griffie aanvraag geschiedenis \($0.aanduiding)"
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Dossierverzoek, Aanvraag.Bekendmaking.Kanaal, Datum?)? {
        let wie = opties.lees(aanvraag, fouten)
        let kanaal = fouten.keuze("--kanaal", kanaal, Aanvraag.Bekendmaking.Kanaal.self)
        let dag = fouten.datumOfNiets("--op", op)
        guard let wie, let kanaal else { return nil }
        return (wie, kanaal, dag)
    }
}
