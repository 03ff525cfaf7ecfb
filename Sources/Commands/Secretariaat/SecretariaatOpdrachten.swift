import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie secretariaat`: what the secretariat accounts for.
struct SecretariaatOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secretariaat",
        abstract: "Verantwoording van wijkposten en afdelingen.",
        discussion: "griffie secretariaat rapport --jaar 2026",
        subcommands: [SecretariaatRapport.self]
    )
}

/// `griffie secretariaat rapport`: work, lateness and support of a period.
struct SecretariaatRapport: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Taken, achterstand en sluitingen per wijkpost en afdeling, steun per wijkraad.",
        discussion: """
            griffie secretariaat rapport
            griffie secretariaat rapport --jaar 2026 --json
            griffie secretariaat rapport --van 2026-01-01 --tot-en-met 2026-03-31 --csv

            Bij elke wijkpost staan haar uren naast haar werk, zodat verschillen te zien zijn.
            Met --csv komen alleen de wijkposten.
            """
    )

    @OptionGroup var tijdvak: Tijdvakopties
    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, eerste, laatste) = try Verzamelaar.verzamel {
            fouten -> (Gemeentecode?, Datum, Datum)? in
            let code = gemeenteoptie.lees(fouten)
            guard let (eerste, laatste) = tijdvak.lees(fouten, vandaag: omgeving.vandaag) else {
                return nil
            }
            return (code, eerste, laatste)
        }
        let rapport = try await omgeving.lees(code) {
            try await $0.antwoord(op: Secretariaatsrapportvraag(van: eerste, tot: laatste))
        }
        try uitvoer.schrijf(rapport.antwoord, in: omgeving)
    }
}
