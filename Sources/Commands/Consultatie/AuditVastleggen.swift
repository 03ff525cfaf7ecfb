import ArgumentParser
import Domain
import Services

/// `griffie consultatie audit vastleggen`: records what an auditor found in a dossier.
struct AuditVastleggen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vastleggen",
        abstract: "Leg vast wat een auditor in een dossier vond.",
        discussion: """
            griffie consultatie audit vastleggen BD-2026-0001 --wijkraad Atolwijk \\
                --tekst 'De vraag kwam na het voorstel.' --als auditor:Rekenkamer

            De gemeente heeft de reactietermijn van het dossier om te antwoorden; zolang staat
            het op het bord. Een bevinding verandert geen oordeel. Noem geen personen.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Option(help: ArgumentHelp("Wat de auditor vond.", valueName: "tekst"))
    var tekst: String?

    @Option(
        help: ArgumentHelp(
            "Over welke wijkraad het gaat; anders over het hele dossier.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Over welke vraag het gaat; anders over alle.", valueName: "vraag"))
    var betreft: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Keuzes {
        let verzoek: Werkverzoek
        let kenmerk: Kenmerk
        let tekst: String
        let wijkraad: String?
        let betreft: String?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let keuzes = try Verzamelaar.verzamel(lees)
        try await omgeving.opConsultatie(
            keuzes.verzoek, keuzes.kenmerk, uitvoer, "auditbevinding vastleggen"
        ) { beeld in
            AuditbevindingVastleggen(
                keuzes.tekst, in: beeld.dossier.id, over: keuzes.wijkraad, betreft: keuzes.betreft)
        } volgende: { beeld in
            "griffie consultatie audit beantwoorden \(keuzes.kenmerk) "
                + "\(beeld.dossier.waarde.auditbevindingen.count) --strekking ... --tekst ..."
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Keuzes? {
        let kenmerk = fouten.dossier(dossier)
        let tekst = fouten.tekst("--tekst", self.tekst, hooguit: 8_000, vorm: "wat is gevonden")
        let wijkraad = self.wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) }
        let betreft = self.betreft.flatMap {
            fouten.tekst("--betreft", $0, hooguit: 100, vorm: "een vraag van het dossier")
        }
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let tekst, let verzoek else { return nil }
        return Keuzes(
            verzoek: verzoek, kenmerk: kenmerk, tekst: tekst, wijkraad: wijkraad,
            betreft: betreft)
    }
}
