import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad rapport`: how wijkraden met, decided and advised in a period.
struct WijkraadRapport: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "rapport",
        abstract: "Vergaderingen, aanwezigheid, besluiten, adviezen en reacties per wijkraad.",
        discussion: """
            griffie wijkraad rapport
            griffie wijkraad rapport Atolwijk --jaar 2026 --json
            griffie wijkraad rapport --van 2026-01-01 --tot-en-met 2026-03-31 --csv

            Geteld zoals het op de laatste dag was. Een vergadering telt op haar dag, na het
            verplaatsen; een besluit, een advies en een vraag om advies op hun eigen dag. De steun
            is die van griffie secretariaat rapport.
            """
    )

    @Argument(
        help: ArgumentHelp("De code van een wijkraad; anders alle.", valueName: "wijkraad"))
    var wijkraad: String?

    @OptionGroup var tijdvak: Tijdvakopties
    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let gemeente: Gemeentecode?
        let wijkraad: String?
        let eerste: Datum
        let laatste: Datum
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten -> Invoer? in
            let gemeente = gemeenteoptie.lees(fouten)
            let code = wijkraad.flatMap { fouten.wijkraad("WIJKRAAD", $0) }
            guard let (eerste, laatste) = tijdvak.lees(fouten, vandaag: omgeving.vandaag) else {
                return nil
            }
            return Invoer(gemeente: gemeente, wijkraad: code, eerste: eerste, laatste: laatste)
        }
        let rapport = try await omgeving.lees(invoer.gemeente) {
            try await $0.antwoord(
                op: Wijkraadrapportvraag(
                    van: invoer.eerste, tot: invoer.laatste, wijkraad: invoer.wijkraad))
        }
        try uitvoer.schrijf(rapport.antwoord, in: omgeving)
    }
}
