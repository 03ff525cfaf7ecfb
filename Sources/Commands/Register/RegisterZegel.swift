import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie register zegel`: seals what waits.
struct RegisterZegel: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "zegel",
        abstract: "Verzegel alles wat nog wacht, en toon het laatste zegel.",
        discussion: """
            griffie register zegel
                doet niets als er niets wacht; mag zo vaak als men wil
            griffie register zegel --alle
                voor elke gemeente van deze installatie
            """
    )

    @Flag(help: "Voor elke gemeente van deze installatie.")
    var alle = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard !alle || gemeenteoptie.gemeente == nil else {
            throw Opdrachtfout.gebruik(["--alle en --gemeente gaan niet samen; kies er een"])
        }
        let code = try gemeenteoptie.code()
        let standen = try await omgeving.metDatabase { database in
            let gemeenten =
                alle
                ? try await Lezer(buitenGemeenten: database).antwoord(op: Gemeenten())
                : [try await omgeving.gemeente(code, in: database)]
            var standen: [Zegelstand] = []
            for gemeente in gemeenten {
                let uitslag = try await omgeving.verzegel(
                    gemeente, database, op: omgeving.nu(), handmatigeKlok: false)
                let laatste = try await Lezer(database, gemeente: gemeente.id)
                    .antwoord(op: Zegelvraag())
                standen.append(
                    Zegelstand(
                        gemeente: gemeente.waarde.naam, geplaatst: uitslag.geplaatst,
                        bezet: uitslag.bezet, zegel: laatste))
            }
            return standen
        }
        try uitvoer.schrijf(standen.antwoord, in: omgeving)
    }
}
