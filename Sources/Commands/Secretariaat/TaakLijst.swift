import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak lijst`: the tasks of a municipality.
struct TaakLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de open taken, of alle.",
        discussion: """
            griffie taak lijst
            griffie taak lijst --alle --csv
            """
    )

    @Flag(help: "Ook wat gereed of vervallen is.")
    var alle = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let lijst = try await omgeving.lees(code) { lezer in
            try await omgeving.taaklijst(
                lezer.antwoord(op: Taken(alle ? .alle : .open)), lezer, op: omgeving.vandaag)
        }
        try uitvoer.schrijf(lijst.antwoord, in: omgeving)
    }
}
