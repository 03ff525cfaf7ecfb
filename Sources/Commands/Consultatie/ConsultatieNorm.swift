import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie norm`: sets what the municipality demands of itself.
struct ConsultatieNorm: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "norm",
        abstract: "Stel de norm voor het raadplegen van wijkraden vast, vanaf een dag.",
        discussion: """
            griffie consultatie norm --besluit 'raadsbesluit 2026-14' --vanaf 2026-04-01 \\
                --termijn 42 --afstand 7 --als beheerder:Gegevensbeheer

            Dossiers die al open zijn houden de norm van hun eerste dag.
            """
    )

    @Option(help: ArgumentHelp("Het besluit dat de norm vaststelt.", valueName: "tekst"))
    var besluit: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var vanaf: String?

    @Option(help: ArgumentHelp("De kortste termijn, in dagen (42).", valueName: "dagen"))
    var termijn: String?

    @Option(
        help: ArgumentHelp("Dagen tussen einde van de termijn en besluit (7).", valueName: "dagen"))
    var afstand: String?

    @Option(
        help: ArgumentHelp(
            "Hoeveel dagen later vastleggen nog bewijst (14).", valueName: "dagen"))
    var achterstand: String?

    @Option(help: ArgumentHelp("De termijn voor een reactie, in dagen (28).", valueName: "dagen"))
    var reactie: String?

    @Option(
        help: ArgumentHelp(
            "Het bewijs dat een vraag nodig heeft (bezorgd).", valueName: "graad"))
    var bewijsgraad: String?

    @Flag(help: "De vraag moet voor het voorstel komen.")
    var voorConcept = false

    @Flag(help: "Een advies dat op tijd kwam, herstelt een te korte termijn.")
    var adviesHerstelt = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, versie) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            try await werk.doe(ConsultatienormVaststellen(in: werk.gemeente.id, versie))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("norm vaststellen"), in: omgeving)
            }
            try uitvoer.schrijf(versie.antwoord, in: omgeving)
            werk.volgende("griffie consultatie openen ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, Gemeente.Normversie)? {
        let besluit = fouten.tekst("--besluit", besluit, hooguit: 400, vorm: "het besluit")
        let vanaf = fouten.datum("--vanaf", vanaf)
        func dagen(_ veld: String, _ tekst: String?, van: Int64) -> Int? {
            fouten.geheelOfNiets(veld, tekst, in: van...3_650).map { Int($0) }
        }
        let termijn = dagen("--termijn", termijn, van: 1)
        let afstand = dagen("--afstand", afstand, van: 0)
        let achterstand = dagen("--achterstand", achterstand, van: 0)
        let reactie = dagen("--reactie", reactie, van: 0)
        let graad = bewijsgraad.flatMap { fouten.keuze("--bewijsgraad", $0, Bewijsgraad.self) }
        let verzoek = opties.lees(fouten)
        guard let besluit, let vanaf, let verzoek else { return nil }
        let standaard = Consultatienorm()
        return (
            verzoek,
            .init(
                norm: Consultatienorm(
                    minimaleTermijnDagen: termijn ?? standaard.minimaleTermijnDagen,
                    minimaleAfstandDagen: afstand ?? standaard.minimaleAfstandDagen,
                    verzoekVoorConcept: voorConcept,
                    korteTermijnHersteldDoorAdvies: adviesHerstelt,
                    bewijsgraad: graad ?? standaard.bewijsgraad,
                    maximaleAchterstandDagen: achterstand,
                    reactietermijnDagen: reactie ?? standaard.reactietermijnDagen),
                besluit: besluit, vanaf: vanaf)
        )
    }
}
