import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie persoon beeindig`: ends a role, with its last day.
struct PersoonBeeindig: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "beeindig",
        abstract: "Laat een rol eindigen, met de laatste dag.",
        discussion: """
            griffie persoon beeindig --naam Wijkzaken --rol beslisser --tot-en-met 2026-06-30 \\
                --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("Wie de rol heeft.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("De rol.", valueName: "rol"))
    var rol: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, naam, rol, dag) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let persoon = try await werk.bekende(naam, veld: "--naam")
            try await werk.doe(RolBeeindigen(persoon: persoon, rol: rol, tot: dag))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("rol beëindigen"), in: omgeving)
            }
            let nu = try await werk.lezer.antwoord(op: Personen(metNaam: naam))
            try uitvoer.schrijf(nu.antwoord(), in: omgeving)
            werk.volgende("griffie persoon rollen --op \(dag)")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, Rol, Datum)? {
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let rol = fouten.keuze("--rol", rol, Rol.self)
        let dag = fouten.datum("--tot-en-met", totEnMet)
        let verzoek = opties.lees(fouten)
        guard let naam, let rol, let dag, let verzoek else { return nil }
        return (verzoek, naam, rol, dag)
    }
}
