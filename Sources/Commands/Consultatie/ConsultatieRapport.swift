import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie rapport`: how often wijkraden were consulted, counted over all dossiers.
struct ConsultatieRapport: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Hoe vaak wijkraden op tijd zijn geraadpleegd, per kwartaal van het besluit.",
        discussion: """
            griffie consultatie rapport
            griffie consultatie rapport --jaar 2026 --per vakafdeling --csv

            Eenheid is een dossier, een wijkraad en een vraag. Het aandeel telt waar raadplegen of
            meer is toegezegd; niet aantoonbaar telt als niet geraadpleegd. Dossiers van voor de
            invoering staan apart.
            """
    )

    @Option(help: ArgumentHelp("Alleen besluiten van dit jaar.", valueName: "jaar"))
    var jaar: String?

    @Option(
        help: ArgumentHelp(
            "Per groep: \(Gelijkenis.keuzes(Rapportindeling.self)).", valueName: "indeling"))
    var per: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Keuzes {
        let jaar: Int?
        let per: Rapportindeling
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let keuzes = try Verzamelaar.verzamel { fouten -> Keuzes? in
            let jaar = fouten.jaarOfNiets("--jaar", jaar)
            let indeling = per.map { fouten.keuze("--per", $0, Rapportindeling.self) } ?? .geheel
            guard let indeling else { return nil }
            return Keuzes(jaar: jaar, per: indeling)
        }
        let code = try gemeenteoptie.code()
        let kwartalen = keuzes.jaar.flatMap { Kwartaal.jaar($0) }
        let (rapport, dekking) = try await omgeving.lees(code) { lezer in
            let lijsten = try await lezer.antwoord(op: Besluitenlijsten()).map(\.waarde)
            let raden = try await lezer.antwoord(op: Wijkraden()).map(\.waarde)
            return (
                try await lezer.antwoord(op: Rapportvraag(kwartalen, per: keuzes.per)),
                Besluitdekking(lijsten, raden: raden, jaar: keuzes.jaar)
            )
        }
        try uitvoer.schrijf(rapport.antwoord(dekking), in: omgeving)
    }
}
