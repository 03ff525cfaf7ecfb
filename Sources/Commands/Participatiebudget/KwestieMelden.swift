import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag kwestie melden`: a department owes an answer.
struct KwestieMelden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "melden",
        abstract: "Meld iets structureels; een vakafdeling moet er antwoord op geven.",
        discussion: """
            griffie aanvraag kwestie melden PB-2026-0042 --afdeling Groen \\
                --vraag 'de bomen drukken de stoep omhoog' --als 'behandelaar:Balie Centrum'
            griffie aanvraag kwestie melden PB-2026-0042 --afdeling Verkeer --dagen 14 \\
                --vraag 'er wordt te hard gereden' --als 'aanvrager:Bewonerscommissie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("De vakafdeling die antwoord moet geven.", valueName: "naam"))
    var afdeling: String?

    @Option(help: ArgumentHelp("Wat er structureel aan de hand is.", valueName: "tekst"))
    var vraag: String?

    @Option(
        help: ArgumentHelp(
            "Na hoeveel dagen het antwoord er uiterlijk is; anders 28.", valueName: "aantal"))
    var dagen: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let afdeling: String
        let vraag: String
        let dagen: Int64
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(invoer.wie, uitvoer, "kwestie melden") { werk in
            .meldKwestie(
                invoer.vraag,
                afdeling: try await werk.betrokkene(invoer.afdeling, veld: "--afdeling"),
                dagen: invoer.dagen)
        } volgende: {
            "griffie aanvraag kwestie beantwoorden \($0.aanduiding) --tekst TEKST "
                + "--als vakafdeling:NAAM"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let naam = fouten.tekst(
            "--afdeling", afdeling, hooguit: 200, vorm: "de naam van een vakafdeling")
        let vraag = fouten.tekst(
            "--vraag", vraag, hooguit: 8_000, vorm: "wat er structureel aan de hand is")
        let aantal = fouten.geheelOfNiets("--dagen", dagen, in: 1...365)
        guard let wie, let naam, let vraag else { return nil }
        return Invoer(
            wie: wie, afdeling: naam, vraag: vraag, dagen: aantal ?? Aanvraag.antwoorddagen)
    }
}
