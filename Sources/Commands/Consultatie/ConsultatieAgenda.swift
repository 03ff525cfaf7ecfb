import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie agenda`: what a wijkraad may expect, for diaries.
struct ConsultatieAgenda: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "De vooruitblik van een wijkraad over alle dossiers, als agenda (iCalendar).",
        discussion: """
            griffie consultatie agenda --wijkraad Atolwijk > atolwijk.ics
            griffie consultatie agenda --wijkraad Atolwijk --naar atolwijk.ics
                een bestaand bestand wordt vervangen: wie een abonnement heeft, ziet het nieuwe
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(
        help: ArgumentHelp(
            "Zoals het was aan het eind van deze dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(
        help: ArgumentHelp("Een bestand; anders de standaarduitvoer.", valueName: "bestand"),
        completion: .file(extensions: ["ics"]))
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let (gemeente, raad, dag) = try Verzamelaar.verzamel { fouten in
            let gemeente = gemeenteoptie.lees(fouten)
            let raad = fouten.wijkraad("--wijkraad", wijkraad)
            let dag = fouten.datumOfNiets("--op", op)
            return raad.map { (gemeente, $0, dag ?? omgeving.vandaag) }
        }
        let (code, vooruitblik) = try await omgeving.metDatabase { database in
            let gekozen = try await omgeving.gemeente(gemeente, in: database)
            let lezer = Lezer(database, gemeente: gekozen.id)
            _ = try await lezer.antwoord(op: Wijkraadvraag(raad))
            return (
                gekozen.waarde.code, try await lezer.vooruitblik(van: raad, op: dag, veld: "--op")
            )
        }
        try Agendabestand.schrijf(
            vooruitblik.agenda(van: code, gemaaktOp: omgeving.nu()), naar: naar, in: omgeving)
    }
}

extension Lezer {
    /// What a wijkraad may expect over all dossiers, as recorded at the end of a day.
    /// - Parameter veld: what the user gave, for when the calendar does not reach far enough.
    /// - Throws: ``Invoerfouten``.
    func vooruitblik(van raad: String, op dag: Datum, veld: String) async throws -> Vooruitblik {
        let dossiers = try await antwoord(op: Dossiers()).map(\.waarde.consultatiedossier)
        do {
            return try Vooruitblik(wijkraad: raad, op: dag, dossiers: dossiers)
        } catch Rekenfout.datumBuitenBereik {
            throw Invoerfouten(
                Invoerfout(
                    veld, .buitenBereik,
                    "voor een van de besluiten ligt de laatste vraagdag buiten de kalender; geef "
                        + "een latere dag"))
        }
    }
}
