import ArgumentParser
import Services
import Weergave

/// `griffie consultatie lijst`: all dossiers with the verdict per wijkraad.
struct ConsultatieLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon alle dossiers, met het oordeel per wijkraad en vraag.",
        discussion: """
            griffie consultatie lijst
            griffie consultatie lijst --csv
            """
    )

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let dossiers = try await omgeving.lees(code) { try await $0.antwoord(op: Dossiers()) }
        try uitvoer.schrijf(dossiers.antwoord, in: omgeving)
    }
}
