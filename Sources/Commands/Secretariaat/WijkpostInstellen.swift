import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost instellen`: founds a wijkpost.
struct WijkpostInstellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "instellen",
        abstract: "Leg vast dat er een wijkpost is, en voor welke wijken.",
        discussion: """
            griffie wijkpost instellen --code Centrum --naam 'Wijkpost Centrum' --wijk Centrum \\
                --op 2026-01-01 --als beheerder:Gegevensbeheer
            """
    )

    @Option(
        help: ArgumentHelp(
            "De naam waaronder taken haar kennen: letters, cijfers en streepjes.",
            valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("De naam.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Een wijk, met naam of code; mag vaker.", valueName: "wijk"))
    var wijk: [String] = []

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, naam, dag) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.werk(verzoek) { werk in
            var wijken: [Wijkcode] = []
            for naam in wijk { wijken.append(try await werk.wijkcode(naam)) }
            try await werk.doe(
                Services.WijkpostInstellen(
                    werk.nieuw(), code: code, naam: naam, wijken: wijken, op: dag,
                    in: werk.gemeente.id))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("wijkpost instellen"), in: omgeving)
            }
            let na = try await werk.lezer.antwoord(op: Wijkpostvraag(code))
            try uitvoer.schrijf(
                na.wijkpost.antwoord(na.namen, op: werk.datum, kalender), in: omgeving)
            werk.volgende(
                "griffie wijkpost medewerker --wijkpost \(code) --naam ... --uren ... --van ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, String, Datum)? {
        let code = fouten.wijkpost("--code", code)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van de wijkpost")
        if wijk.isEmpty {
            fouten.meld(
                Invoerfout("--wijk", .verplicht, "ontbreekt; geef een wijk, met naam of code"))
        }
        let dag = fouten.datum("--op", op)
        let verzoek = opties.lees(fouten)
        guard let code, let naam, let dag, let verzoek else { return nil }
        return (verzoek, code, naam, dag)
    }
}
