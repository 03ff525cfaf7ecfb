import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie persoon rollen`: who held which role on a day.
struct PersoonRollen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rollen",
        abstract: "Wie welke rol had op een dag.",
        discussion: "griffie persoon rollen --op 2026-03-01"
    )

    @Option(help: ArgumentHelp("De dag, als JJJJ-MM-DD.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, datum) = try Verzamelaar.verzamel { fouten -> (Gemeentecode?, Datum)? in
            let code = gemeenteoptie.lees(fouten)
            return fouten.datum("--op", op).map { (code, $0) }
        }
        let personen = try await omgeving.lees(code) { try await $0.antwoord(op: Personen()) }
        try uitvoer.schrijf(personen.antwoord(op: datum), in: omgeving)
    }
}
