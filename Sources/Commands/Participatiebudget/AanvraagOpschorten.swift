import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag opschorten`: suspends the term for deciding.
struct AanvraagOpschorten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opschorten",
        abstract: "Schort de beslistermijn op, anders dan om aan te vullen (Awb 4:15 lid 2).",
        discussion: """
            griffie aanvraag opschorten PB-2026-0042 --grond instemming --van 2026-03-11 \\
                --tot-en-met 2026-03-20 --motivering 'schriftelijk akkoord van 10 maart' \\
                --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(
        help: ArgumentHelp(
            "instemming (schriftelijk), vertraging_aanvrager of overmacht.", valueName: "grond"))
    var grond: String?

    @Option(help: ArgumentHelp("De eerste dag die niet meetelt.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag die niet meetelt.", valueName: "datum"))
    var totEnMet: String?

    @Option(help: ArgumentHelp("Waaruit de grond blijkt.", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (daad, wie) = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(wie, uitvoer, "de beslistermijn opschorten") { _ in
            daad
        } volgende: {
            "griffie aanvraag termijn \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (AanvraagOnderweg.Daad, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let grond = fouten.keuze("--grond", grond, Aanvraag.Klok.Opschortingsgrond.self)
        let van = fouten.datum("--van", van)
        let tot = fouten.datum("--tot-en-met", totEnMet)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "waaruit de grond blijkt")
        if let van, let tot, tot < van {
            fouten.meld(
                Invoerfout(
                    "--tot-en-met", .buitenBereik,
                    "\(tot.zonderWeekdag) ligt voor \(van.zonderWeekdag), de eerste dag"))
            return nil
        }
        guard let wie, let grond, let van, let tot, let motivering else { return nil }
        return (.schortOp(grond, dagen: van...tot, motivering: motivering), wie)
    }
}
