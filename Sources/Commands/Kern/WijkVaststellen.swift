import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijk vaststellen`: records a wijk with its buurten for a year.
struct WijkVaststellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vaststellen",
        abstract: "Leg een wijk vast met haar buurten, voor een jaar van de CBS-indeling.",
        discussion: """
            griffie wijk vaststellen --code WK099501 --naam Centrum --jaar 2026 \\
                --stadsdeel Oost --buurt BU09950101:Stadshart --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De CBS-code, zoals WK099501.", valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("De naam van de wijk.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Het jaar van de indeling.", valueName: "jaar"))
    var jaar: String?

    @Option(
        help: ArgumentHelp(
            "Het stadsdeel waar de wijk bij hoort, voor het rapport.", valueName: "naam"))
    var stadsdeel: String?

    @Option(
        help: ArgumentHelp(
            "Een buurt van deze wijk, zoals BU09950101:Stadshart; mag vaker.",
            valueName: "code:naam"))
    var buurt: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wijk, verzoek) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            try await werk.doe(
                Services.WijkVaststellen(gemeente: werk.gemeente.id, wijk: wijk))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("wijk vaststellen"), in: omgeving)
            }
            let wijken = try await werk.lezer.antwoord(op: Wijken())
            try uitvoer.schrijf(
                wijken.filter { $0.code == wijk.code && $0.jaar == wijk.jaar }.antwoord,
                in: omgeving)
            werk.volgende(
                "griffie regeling vaststellen --bestand regeling.json, en dan "
                    + "griffie budget bekendmaken --wijk \(Schelpwoord.van(wijk.naam)) ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Gemeente.Wijk, Werkverzoek)? {
        let code = fouten.verplicht("--code", code, vorm: "een CBS-code, zoals WK099501") {
            Wijkcode($0)
        }
        let naam = fouten.tekst("--naam", naam, hooguit: 100, vorm: "de naam van de wijk")
        let jaarOfFout = fouten.verplicht("--jaar", jaar, vorm: "een jaar, zoals 2026", { $0 })
        let jaar = jaarOfFout.flatMap { fouten.jaarOfNiets("--jaar", $0) }
        let buurten = buurt.compactMap { tekst in
            fouten.optioneel("--buurt", tekst, vorm: "een code en een naam: BU09950101:Stadshart") {
                Self.buurt($0)
            }
        }
        let stadsdeel = self.stadsdeel.map {
            fouten.tekst("--stadsdeel", $0, hooguit: 100, vorm: "de naam van het stadsdeel")
        }
        let verzoek = opties.lees(fouten)
        guard let code, let naam, let jaar, let verzoek, buurten.count == buurt.count,
            stadsdeel == nil || stadsdeel ?? nil != nil
        else { return nil }
        return (
            .init(
                code: code, jaar: jaar, naam: naam, buurten: buurten, stadsdeel: stadsdeel ?? nil),
            verzoek
        )
    }

    private static func buurt(_ tekst: String) -> Gemeente.Buurt? {
        let delen = tekst.split(separator: ":", maxSplits: 1).map(String.init)
        guard delen.count == 2, let code = Buurtcode(delen[0]), delen[1].utf8.count <= 100 else {
            return nil
        }
        return Gemeente.Buurt(code: code, naam: delen[1])
    }
}
