import ArgumentParser
import Domain
import Weergave

/// `griffie termijn bereken`: the last day of a term, and why.
struct TermijnBereken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bereken",
        abstract: "De laatste dag van een termijn, stap voor stap uitgelegd.",
        discussion: """
            griffie termijn bereken --duur 6w --vanaf 2026-02-20
                zes weken na 20 februari, verlengd voorbij de feestdagen
            griffie termijn bereken --duur 8w --vanaf 2026-03-02 --opgeschort 2026-03-11..2026-03-19
                acht weken, negen dagen opgeschort om een aanvraag aan te vullen
            griffie termijn bereken --regel uov --duur 6w --vanaf 2026-03-05
                zienswijzen: de dag van terinzagelegging telt mee
            griffie termijn bereken --duur 10d --vanaf 2026-05-20 --terug
                tien dagen voor een hoorzitting
            """
    )

    @Option(
        help: ArgumentHelp(
            "awb (wettelijke termijn, de standaard), uov (zienswijzen) of brief (niet wettelijk).",
            valueName: "regel"))
    var regel: String?

    @Option(
        help: ArgumentHelp(
            "Een getal met d (dagen), w (weken), m (maanden) of j (jaren).", valueName: "duur"))
    var duur: String?

    @Option(help: ArgumentHelp("De dag van de gebeurtenis, als JJJJ-MM-DD.", valueName: "datum"))
    var vanaf: String?

    @Option(
        help: ArgumentHelp(
            "Eerste en laatste opgeschorte dag, als DATUM..DATUM; mag vaker.",
            valueName: "periode"))
    var opgeschort: [String] = []

    @Flag(help: "Tel terug vanaf de dag.")
    var terug = false

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let termijn = try Verzamelaar.verzamel(lees)
        let uitkomst: Termijnuitkomst
        do {
            uitkomst = try termijn.bereken(met: omgeving.kalender())
        } catch let breuken as Regelbreuken {
            // Nothing is decided here: a term that cannot exist is input to be mended.
            throw Invoerfouten(breuken.alle.map { Invoerfout(Self.veld($0), $0) }) ?? breuken
        }
        try uitvoer.schrijf(uitkomst.antwoord, in: omgeving)
    }

    private func lees(_ fouten: Verzamelaar) -> Termijn? {
        let soort = fouten.optioneel(
            "--regel", regel ?? Termijnsoort.awb.rawValue,
            vorm: Gelijkenis.keuzes(Termijnsoort.self)
        ) { Termijnsoort(rawValue: $0) }
        let duur = fouten.verplicht(
            "--duur", duur,
            vorm: "een getal tot en met \(Duur.grootsteAantal) met d, w, m of j, zoals 6w"
        ) { Duur(tekst: $0) }
        let vanaf = fouten.verplicht("--vanaf", vanaf, vorm: Self.datumvorm) { Datum(tekst: $0) }
        let opschortingen = opgeschort.compactMap { periode in
            fouten.optioneel(
                "--opgeschort", periode, vorm: "eerste en laatste dag, zoals 2026-03-11..2026-03-19"
            ) { Opschorting(tekst: $0) }
        }
        guard let soort, let duur, let vanaf, opschortingen.count == opgeschort.count else {
            return nil
        }
        return Termijn(
            soort: soort, duur: duur, begin: vanaf, opschortingen: opschortingen, terug: terug)
    }

    /// What to give where a day belongs.
    static let datumvorm = "een bestaande datum als JJJJ-MM-DD, zoals 2026-03-03"

    private static func veld(_ breuk: Regelbreuk) -> String {
        switch Termijnregel(rawValue: breuk.code) {
        case .uovTeltNietTerug: "--terug"
        case .uovZonderDuur: "--duur"
        case .opschortingBijTerug, .opschortingVoorBegin, .opschortingNaEinde: "--opgeschort"
        case .buitenKalender, nil: "--duur en --vanaf"
        }
    }
}
