import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie post adres lijst`: the address book.
struct AdresLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De adressen van iedereen, of van wie nu in een wijkraad zit.",
        discussion: """
            griffie post adres lijst
            griffie post adres lijst --wijkraad Atolwijk --csv
            """
    )

    @Option(help: ArgumentHelp("Alleen wie vandaag in deze wijkraad zit.", valueName: "code"))
    var wijkraad: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let gevraagd = try wijkraad.map { waarde in
            try Verzamelaar.verzamel { $0.wijkraad("--wijkraad", waarde) }
        }
        let vandaag = Datum(omgeving.nu())
        let regels = try await omgeving.lees(code) { lezer in
            guard let gevraagd else { return try await lezer.antwoord(op: Adresboek()) }
            let raad = try await lezer.antwoord(op: Wijkraadvraag(gevraagd)).wijkraad.waarde
            return try await lezer.antwoord(
                op: Adresboek(van: raad.leden.filter { $0.geldt(op: vandaag) }.map(\.persoon)))
        }
        try uitvoer.schrijf(regels.antwoord, in: omgeving)
    }
}
