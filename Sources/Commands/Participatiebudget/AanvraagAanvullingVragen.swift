import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag aanvulling-vragen`: asks the applicant to complete an application.
struct AanvraagAanvullingVragen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "aanvulling-vragen",
        abstract: "Vraag de aanvrager om zijn aanvraag aan te vullen (Awb 4:5).",
        discussion: """
            griffie aanvraag aanvulling-vragen PB-2026-0042 --uiterlijk 2026-03-24 \\
                --ontbreekt 'hoeveel bewoners doen er mee?' --als 'behandelaar:Balie Centrum'

            De beslistermijn staat stil vanaf de dag na de vraag, tot de dag van aanvulling of tot
            de dag die u noemt. Zolang de aanvraag niet compleet is, heeft zij geen plaats in de
            volgorde.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Wat er ontbreekt.", valueName: "tekst"))
    var ontbreekt: String?

    @Option(help: ArgumentHelp("De laatste dag om aan te vullen.", valueName: "datum"))
    var uiterlijk: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (daad, wie) = try Verzamelaar.verzamel(lees)
        try await omgeving.onderweg(wie, uitvoer, "om aanvulling vragen") { _ in
            daad
        } volgende: {
            "griffie aanvraag aanvullen \($0.aanduiding) --toelichting TEKST --als aanvrager:NAAM"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (AanvraagOnderweg.Daad, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let ontbreekt = fouten.tekst(
            "--ontbreekt", ontbreekt, hooguit: 8_000, vorm: "wat er ontbreekt")
        let uiterlijk = fouten.datum("--uiterlijk", uiterlijk)
        guard let wie, let ontbreekt, let uiterlijk else { return nil }
        return (.vraagAanvulling(ontbreekt: ontbreekt, uiterlijk: uiterlijk), wie)
    }
}
