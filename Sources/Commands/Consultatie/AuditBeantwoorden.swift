import ArgumentParser
import Domain
import Services

/// `griffie consultatie audit beantwoorden`: the reply of the municipality to a finding.
struct AuditBeantwoorden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "beantwoorden",
        abstract: "Antwoord namens de gemeente op wat een auditor vond.",
        discussion: """
            griffie consultatie audit beantwoorden BD-2026-0001 1 --strekking onderschreven \\
                --tekst 'Wij vragen voortaan eerst.' --als 'vakafdeling:Ruimte'

            Een antwoord blijft staan zoals het is gegeven.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Argument(
        help: ArgumentHelp("Het nummer van de bevinding in dit dossier.", valueName: "nummer"))
    var nummer: String?

    @Option(
        help: ArgumentHelp(
            "Of de gemeente het ermee eens is: "
                + "\(Gelijkenis.keuzes(Auditbevinding.Strekking.self)).", valueName: "strekking"))
    var strekking: String?

    @Option(help: ArgumentHelp("Wat de gemeente zegt en gaat doen.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Keuzes {
        let verzoek: Werkverzoek
        let kenmerk: Kenmerk
        let nummer: Int
        let strekking: Auditbevinding.Strekking
        let tekst: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let keuzes = try Verzamelaar.verzamel(lees)
        try await omgeving.opConsultatie(
            keuzes.verzoek, keuzes.kenmerk, uitvoer, "auditbevinding beantwoorden"
        ) { beeld in
            AuditbevindingBeantwoorden(
                keuzes.strekking, keuzes.tekst, op: keuzes.nummer, in: beeld.dossier.id)
        } volgende: { _ in
            "griffie consultatie audit lijst --open"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Keuzes? {
        let kenmerk = fouten.dossier(dossier)
        let nummer: Int? = fouten.verplicht(
            "NUMMER", self.nummer, vorm: "het nummer van een bevinding, zoals 1"
        ) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        let strekking = fouten.keuze(
            "--strekking", self.strekking, Auditbevinding.Strekking.self)
        let tekst = fouten.tekst("--tekst", self.tekst, hooguit: 8_000, vorm: "het antwoord")
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let nummer, let strekking, let tekst, let verzoek else { return nil }
        return Keuzes(
            verzoek: verzoek, kenmerk: kenmerk, nummer: nummer, strekking: strekking,
            tekst: tekst)
    }
}
