import ArgumentParser
import Services
import Weergave

/// `griffie controleer`: whether register, tables and ledger still tell the same.
struct Controleer: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "controleer",
        abstract: "Rekent na of register, tabellen en grootboek nog hetzelfde vertellen.",
        discussion: """
            griffie controleer
                voert alle controles uit op alle gemeenten; uitgangscode 10 als er een geschonden is
            griffie controleer --json
                hetzelfde voor een bewakingsprogramma
            """
    )

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let verslag = try await omgeving.controleverslag()
        try uitvoer.schrijf(verslag.antwoord, in: omgeving)
        let geschonden = verslag.uitslagen.filter { !$0.klopt }.map(\.naam)
        guard geschonden.isEmpty else { throw Opdrachtfout.controlesGeschonden(geschonden) }
    }
}

extension Omgeving {
    /// What every control says, and what none of them compares.
    nonisolated(nonsending) func controleverslag() async throws -> Controleverslag {
        try await metControleur { controleur in
            // The columns first: where the tables are not there, this says so.
            let kolommen = try await controleur.kolomverslag()
            return Controleverslag(uitslagen: try await controleur.voerUit(), kolommen: kolommen)
        }
    }
}
