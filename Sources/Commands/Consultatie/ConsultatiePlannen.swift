import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie plannen`: plans a decision, and tells until when advice can be asked.
struct ConsultatiePlannen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "plannen",
        abstract: "Plan een besluit; u ziet tot wanneer advies vragen op tijd is.",
        discussion: """
            griffie consultatie plannen BD-2026-0001 --besluit 2026-06-16 \\
                --als 'behandelaar:Balie Centrum'
            griffie consultatie plannen BD-2026-0001 --besluit 2026-06-16 --concept 2026-05-12 \\
                --betreft bouwplan --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Option(help: ArgumentHelp("De dag van het besluit.", valueName: "datum"))
    var besluit: String?

    @Option(
        help: ArgumentHelp("De dag waarop het voorstel vaststaat; mag weg.", valueName: "datum"))
    var concept: String?

    @Option(
        help: ArgumentHelp(
            "De vraag waar het over gaat; anders het hoofdbesluit.", valueName: "naam"))
    var betreft: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, betreft, planning) = try Verzamelaar.verzamel(lees)
        try await omgeving.opConsultatie(verzoek, kenmerk, uitvoer, "besluit plannen") { beeld in
            BesluitPlannen(in: beeld.dossier.id, betreft: betreft, planning)
        } volgende: { beeld in
            Self.stap(beeld.dossier.waarde, planning)
        }
    }

    /// Until when advice can be asked in time.
    private static func stap(_ dossier: Beleidsdossier, _ planning: Beleidsdossier.Planning)
        -> String
    {
        do {
            let laatste = try LaatsteVraagdag.bereken(
                besluit: planning.besluitOp, concept: planning.conceptOp,
                norm: dossier.opening.norm)
            return
                "vraag uiterlijk op \(laatste.datum.zonderWeekdag) advies, met een termijn tot en "
                + "met \(laatste.termijnDatum.zonderWeekdag): griffie consultatie vastleggen "
                + "\(dossier.opening.kenmerk) --soort advies_gevraagd --bewijsgraad bezorgd "
                + "--termijn ..."
        } catch {
            return "de laatste dag om advies te vragen valt buiten de kalender"
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Werkverzoek, Kenmerk, String, Beleidsdossier.Planning)? {
        let kenmerk = fouten.dossier(dossier)
        let dag = fouten.datum("--besluit", besluit)
        let voorstel = fouten.datumOfNiets("--concept", concept)
        let vraag =
            betreft.map {
                fouten.tekst("--betreft", $0, hooguit: 200, vorm: "de naam van een vraag")
            }
            ?? Consultatiedossier.hoofdbesluit
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let dag, let vraag, let verzoek else { return nil }
        return (verzoek, kenmerk, vraag, .init(besluitOp: dag, conceptOp: voorstel))
    }
}
