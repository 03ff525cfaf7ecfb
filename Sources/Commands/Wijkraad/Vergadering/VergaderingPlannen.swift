import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering plannen`: plans a meeting.
struct VergaderingPlannen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "plannen",
        abstract: "Plan een vergadering; het vorige verslag en de actielijst komen er vanzelf op.",
        discussion: """
            griffie vergadering plannen --wijkraad Atolwijk --op 2026-03-24 --om 19:30 \\
                --plaats 'De Kubus' --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering plannen --wijkraad Atolwijk --tweede-na WV-2026-0001 \\
                --op 2026-03-31 --om 19:30 --plaats 'De Kubus' --als 'secretariaat:Griffie Noord'

            Een tweede vergadering neemt de punten over van een die zonder quorum niet is geopend.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("De dag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Het begin, zoals 19:30.", valueName: "tijd"))
    var om: String?

    @Option(help: ArgumentHelp("Waar.", valueName: "tekst"))
    var plaats: String?

    @Option(
        help: ArgumentHelp(
            "De vergadering die zonder quorum niet is geopend.", valueName: "vergadering"))
    var tweedeNa: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, plaats: String
        let dag: Datum
        let tijd: Int
        let eerste: Kenmerk?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let raad = try await werk.wijkraad(invoer.code)
            var eerste: ID<Vergadering>?
            if let kenmerk = invoer.eerste {
                eerste = try await werk.lezer.antwoord(op: Vergadervraag(kenmerk)).vergadering.id
            }
            let antwoord = try await werk.doe(
                Services.VergaderingPlannen(
                    werk.nieuw(), van: raad.id, op: invoer.dag, beginMinuut: invoer.tijd,
                    plaats: invoer.plaats, tweedeNa: eerste, jaar: werk.datum.jaar))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("vergadering plannen"), in: omgeving)
            }
            let beeld = try await werk.lezer.antwoord(
                op: Vergadervraag(id: antwoord.onderwerp.als(Vergadering.self)))
            try uitvoer.schrijf(beeld.antwoord, in: omgeving)
            werk.volgende(beeld.volgendeStap)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let dag = fouten.datum("--op", op)
        let tijd = fouten.tijd(om)
        let plaats = fouten.tekst("--plaats", plaats, hooguit: 200, vorm: "waar het is")
        let eerste = tweedeNa.flatMap { fouten.vergadering($0, veld: "--tweede-na") }
        let verzoek = opties.lees(fouten)
        guard let code, let dag, let tijd, let plaats, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, code: code, plaats: plaats, dag: dag, tijd: tijd, eerste: eerste)
    }
}
