import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag aanvullen`: completes an application for which that was asked.
struct AanvraagAanvullen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "aanvullen",
        abstract: "Vul een aanvraag aan waarvoor om aanvulling is gevraagd (Awb 4:5).",
        discussion: """
            griffie aanvraag aanvullen PB-2026-0042 --bewoners 7 \\
                --toelichting 'wij zijn met zeven' --als 'aanvrager:Bewonerscommissie Centrum'
            griffie aanvraag aanvullen PB-2026-0042 --bedrag 900 \\
                --bijdrage 'uitvoering:7:30:lampjes ophangen' --toelichting 'nieuw plan' \\
                --als 'wijkcoordinator:Wijkpost Centrum'

            Wat u niet noemt, blijft zoals het was. Een of meer --bijdrage vervangen alle regels.
            Het bedrag kan alleen lager worden. De dag van aanvulling bepaalt de plaats in de
            volgorde.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Wat de aanvrager aanvult.", valueName: "tekst"))
    var toelichting: String?

    @Option(help: ArgumentHelp("Een lager gevraagd bedrag.", valueName: "bedrag"))
    var bedrag: String?

    @Option(help: ArgumentHelp("Hoeveel verschillende bewoners meedoen.", valueName: "aantal"))
    var bewoners: String?

    @Option(
        help: ArgumentHelp(
            "Wat bewoners doen, als soort:bewoners:uren:wat; mag vaker. Onbekend is een ?.",
            valueName: "regel"))
    var bijdrage: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private typealias Formulier = Services.AanvraagAanvullen.Aanvulformulier

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (formulier, wie) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.opDossier(wie, uitvoer, "de aanvraag aanvullen") { beeld, _ in
            Services.AanvraagAanvullen(
                formulier, aanvraag: beeld.id, regeling: beeld.budget.budget.regeling,
                kalender: kalender)
        } volgende: {
            $0.behandelstap
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Formulier, Dossierverzoek)? {
        let wie = opties.lees(aanvraag, fouten)
        let toelichting = fouten.tekst(
            "--toelichting", toelichting, hooguit: 8_000, vorm: "wat de aanvrager aanvult")
        let gevraagd = bedrag.map { fouten.bedrag("--bedrag", $0, vanaf: Bedrag(cent: 1)) }
        let bewoners = fouten.geheelOfNiets(
            "--bewoners", bewoners, in: 0...Toetsinvoer.Grens.bewoners)
        let regels = fouten.bijdragen(bijdrage)
        guard let wie, let toelichting else { return nil }
        return (
            .init(
                gevraagd: gevraagd ?? nil, bewoners: bewoners, bijdragen: regels,
                toelichting: toelichting), wie
        )
    }
}
