import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie gemeente opnemen`: takes a municipality into use.
struct GemeenteOpnemen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opnemen",
        abstract: "Neem een gemeente op, met haar eerste beheerder.",
        discussion: """
            griffie gemeente opnemen --code GM0995 --naam Lelystad --beheerder Gegevensbeheer
            griffie gemeente opnemen --code GM0995 --naam Lelystad --beheerder X --demonstratie
                alleen in een demonstratiegemeente kan de klok met --moment worden gezet
            """
    )

    @Option(help: ArgumentHelp("De CBS-code, zoals GM0995.", valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("De naam van de gemeente.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("De naam van de eerste beheerder.", valueName: "naam"))
    var beheerder: String?

    @Flag(help: "Alleen om het programma te laten zien; dit ligt daarna vast.")
    var demonstratie = false

    @Option(
        help: ArgumentHelp(
            "Sleutel van deze opdracht: dezelfde sleutel nog eens geven doet nooit iets dubbel.",
            valueName: "sleutel"))
    var sleutel: String?

    @Flag(
        name: .customLong("dry-run"),
        help: "Proef: doe alles, en maak het dan ongedaan. Er wordt niets vastgelegd.")
    var proef = false

    @Option(
        help: ArgumentHelp(
            "Met --demonstratie: de met de hand gezette klok.", valueName: "rfc3339"))
    var moment: String?

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (gemeente, verzoek) = try Verzamelaar.verzamel(lees)
        try await omgeving.metDatabase { database in
            let alle = try await Lezer(buitenGemeenten: database).antwoord(op: Gemeenten())
            let bestaande = alle.first { $0.waarde.code == gemeente.code }
            var maker = IDMaker()
            let nieuw = maker.maak(
                Gemeente.self, op: verzoek.moment ?? omgeving.nu(), toeval: omgeving.toeval())
            let werk = Werk(omgeving, database, bestaande ?? MetID(nieuw, gemeente), verzoek)
            let persoon = try await werk.persoon(verzoek.wie.naam, veld: "--beheerder")
            try await werk.doe(
                Services.GemeenteOpnemen(
                    code: gemeente.code, naam: gemeente.naam, demonstratie: gemeente.demonstratie,
                    beheerder: verzoek.wie.naam),
                als: persoon?.id ?? werk.nieuw())
            if verzoek.proef {
                try uitvoer.schrijf(.proef("gemeente opnemen"), in: omgeving)
            } else {
                let nu = try await Lezer(buitenGemeenten: database).antwoord(op: Gemeenten())
                try uitvoer.schrijf(
                    nu.filter { $0.waarde.code == gemeente.code }.antwoord, in: omgeving)
            }
            await werk.verzegel()
            werk.volgende(
                "griffie wijk vaststellen --code WK... --naam ... --jaar ... "
                    + "--als \(Schelpwoord.van("beheerder:" + verzoek.wie.naam))")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Gemeente, Werkverzoek)? {
        let code = fouten.verplicht("--code", code, vorm: Gemeenteoptie.vorm) { Gemeentecode($0) }
        let naam = fouten.tekst("--naam", naam, hooguit: 100, vorm: "de naam van de gemeente")
        let wie = fouten.verplicht(
            "--beheerder", beheerder, vorm: "de naam van de eerste beheerder"
        ) { Werkverzoek.Wie(tekst: "beheerder:" + $0) }
        let sleutel = Werkopties.sleutel(sleutel, fouten)
        let tijdstip = Werkopties.moment(moment, fouten)
        if moment != nil, !demonstratie {
            fouten.meld(
                Invoerfout("--moment", .ongeldigeWaarde, "kan alleen samen met --demonstratie"))
        }
        guard let code, let naam, let wie else { return nil }
        return (
            Gemeente(code: code, naam: naam, demonstratie: demonstratie, wijken: []),
            Werkverzoek(
                gemeente: nil, wie: wie, sleutel: sleutel, proef: proef, moment: tijdstip)
        )
    }
}
