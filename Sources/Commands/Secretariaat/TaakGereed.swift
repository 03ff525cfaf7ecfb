import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak gereed`: ends a task that was done.
struct TaakGereed: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "gereed",
        abstract: "Meld een taak gereed; een taak die terugkomt staat daarna weer open.",
        discussion: """
            griffie taak gereed T-2026-0001 --als 'secretariaat:Griffie'

            Een taak van een termijn sluit vanzelf, als in het dossier gebeurt wat er moet gebeuren.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("Hoe het is gedaan; mag weg.", valueName: "tekst"))
    var toelichting: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, tekst) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String?)? in
            let kenmerk = fouten.taak(taak)
            let tekst = toelichting.flatMap {
                fouten.tekst("--toelichting", $0, hooguit: 2_000, vorm: "hoe het is gedaan")
            }
            guard let verzoek = opties.lees(fouten), let kenmerk else { return nil }
            return (verzoek, kenmerk, tekst)
        }
        try await omgeving.werk(verzoek) { werk in
            let volgende: ID<Taak> = werk.nieuw()
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak gereed") { taak in
                .gereed(
                    reden: tekst, volgende: taak.opening.herhaling == nil ? nil : volgende)
            } volgende: { _ in
                if let weer = try await werk.lezer.antwoord(op: Taken(.ids([volgende])))
                    .taken.first?.waarde
                {
                    let dag = weer.uiterlijk.map { ", uiterlijk op \($0.zonderWeekdag)" } ?? ""
                    omgeving.meld("De taak komt terug als \(weer.opening.kenmerk)\(dag).\n")
                    return "griffie taak toon \(weer.opening.kenmerk)"
                }
                return "griffie taak lijst"
            }
        }
    }
}
