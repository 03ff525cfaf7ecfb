import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad agenda`: everything of a wijkraad that belongs in a diary.
struct WijkraadAgenda: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "De vergaderingen en termijnen van een wijkraad, als agenda (iCalendar).",
        discussion: """
            griffie wijkraad agenda --wijkraad Atolwijk > atolwijk.ics
            griffie wijkraad agenda --wijkraad Atolwijk --naar atolwijk.ics
                een bestaand bestand wordt vervangen: wie een abonnement heeft, ziet het nieuwe

            Iedereen mag dit lezen: van een besloten punt staat er alleen dat het er is, en de
            agenda van een vergadering staat er pas na de oproep. De termijnen zijn die van griffie
            consultatie agenda.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(
        help: ArgumentHelp("Een bestand; anders de standaarduitvoer.", valueName: "bestand"),
        completion: .file(extensions: ["ics"]))
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let (gemeente, raad) = try Verzamelaar.verzamel { fouten in
            let gemeente = gemeenteoptie.lees(fouten)
            return fouten.wijkraad("--wijkraad", wijkraad).map { (gemeente, $0) }
        }
        let agenda = try await omgeving.metDatabase { database in
            let gekozen = try await omgeving.gemeente(gemeente, in: database)
            let lezer = Lezer(database, gemeente: gekozen.id)
            var beelden: [Vergaderbeeld] = []
            for regel in try await lezer.antwoord(op: Vergaderingen(van: raad)) {
                beelden.append(
                    try await lezer.antwoord(op: Vergadervraag(id: regel.vergadering.id)))
            }
            let vooruitblik = try await lezer.vooruitblik(
                van: raad, op: omgeving.vandaag, veld: "--wijkraad")
            return vooruitblik.agenda(
                van: gekozen.waarde.code, met: beelden, gemaaktOp: omgeving.nu())
        }
        try Agendabestand.schrijf(agenda, naar: naar, in: omgeving)
    }
}
