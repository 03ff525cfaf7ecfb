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
            griffie consultatie rapport --tot 1200 --json
                zoals het was toen het register 1200 inschrijvingen had

            Eenheid is een dossier, een wijkraad en een vraag. Het aandeel telt waar raadplegen of
            meer is toegezegd; niet aantoonbaar telt als niet geraadpleegd. Dossiers van voor de
            invoering staan apart. Het rapport noemt hoeveel inschrijvingen het register had; als
            die alle verzegeld zijn, geeft --tot met dat aantal later dezelfde bytes.
            """
    )

    @Option(help: ArgumentHelp("Alleen besluiten van dit jaar.", valueName: "jaar"))
    var jaar: String?

    @Option(
        help: ArgumentHelp(
            "Per groep: \(Gelijkenis.keuzes(Rapportindeling.self)).", valueName: "indeling"))
    var per: String?

    @OptionGroup var totoptie: Totoptie
    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let vraag = try Verzamelaar.verzamel { fouten -> Rapportvraag? in
            let jaar = fouten.jaarOfNiets("--jaar", jaar)
            let tot = totoptie.lees(fouten)
            let indeling = per.map { fouten.keuze("--per", $0, Rapportindeling.self) } ?? .geheel
            guard let indeling else { return nil }
            return Rapportvraag(jaar: jaar, per: indeling, tot: tot)
        }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) { try await $0.antwoord(op: vraag) }
        try uitvoer.schrijf(beeld.antwoord, in: omgeving)
        omgeving.meld(beeld.positie)
    }
}
