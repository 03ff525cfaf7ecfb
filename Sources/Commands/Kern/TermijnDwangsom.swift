import ArgumentParser
import Domain
import Weergave

/// `griffie termijn dwangsom`: what a late decision costs, day by day.
struct TermijnDwangsom: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "dwangsom",
        abstract: "De dwangsom bij niet tijdig beslissen, van dag tot dag (Awb 4:17).",
        discussion: """
            griffie termijn dwangsom --ingebrekestelling 2026-03-02
                alle 42 dagen met hun bedrag
            griffie termijn dwangsom --ingebrekestelling 2026-03-02 --termijn-tot 2026-02-27 \\
                --besluit 2026-04-10
                of de ingebrekestelling geldig was, en wat er tot het besluit is verbeurd
            """
    )

    @Option(
        help: ArgumentHelp(
            "De dag waarop de schriftelijke ingebrekestelling is ontvangen.", valueName: "datum"))
    var ingebrekestelling: String?

    @Option(
        name: .customLong("termijn-tot"),
        help: ArgumentHelp("De laatste dag van de beslistermijn.", valueName: "datum"))
    var termijnTot: String?

    @Option(help: ArgumentHelp("De dag waarop het besluit is bekendgemaakt.", valueName: "datum"))
    var besluit: String?

    @Option(help: ArgumentHelp("Tel tot en met deze dag.", valueName: "datum"))
    var peildatum: String?

    @Flag(help: "Verleng de twee weken volgens de Algemene termijnenwet (niet uitgemaakt).")
    var tweeWekenVerlengd = false

    @Flag(help: "Tel de dag van het besluit mee (niet uitgemaakt).")
    var besluitdagTelt = false

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let vraag = try Verzamelaar.verzamel(lees)
        let dwangsom = try bereken(vraag, met: omgeving.kalender())
        try uitvoer.schrijf(dwangsom.antwoord(op: vraag), in: omgeving)
    }

    /// A notice that came too early is an answer of the law; other refusals are about dates that
    /// cannot be calculated with, and so about the input.
    private func bereken(_ vraag: Dwangsomvraag, met kalender: Kalender) throws -> Dwangsom {
        do {
            return try vraag.bereken(met: kalender)
        } catch {
            switch Dwangsomregel(rawValue: error.code) {
            case .geenTarief, .buitenKalender:
                throw Invoerfouten(Invoerfout("--ingebrekestelling", error))
            case .ingebrekestellingTeVroeg, .alBesloten, nil: throw error
            }
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Dwangsomvraag? {
        let vorm = TermijnBereken.datumvorm
        let begin = fouten.verplicht("--ingebrekestelling", ingebrekestelling, vorm: vorm) {
            Datum(tekst: $0)
        }
        let termijneinde = fouten.optioneel("--termijn-tot", termijnTot, vorm: vorm) {
            Datum(tekst: $0)
        }
        let besluit = fouten.optioneel("--besluit", besluit, vorm: vorm) { Datum(tekst: $0) }
        let peildatum = fouten.optioneel("--peildatum", peildatum, vorm: vorm) { Datum(tekst: $0) }
        return begin.map {
            Dwangsomvraag(
                ingebrekestelling: $0, termijneinde: termijneinde, besluit: besluit,
                peildatum: peildatum,
                instellingen: Dwangsominstellingen(
                    tweeWekenVerlengd: tweeWekenVerlengd, besluitdagTelt: besluitdagTelt))
        }
    }
}
