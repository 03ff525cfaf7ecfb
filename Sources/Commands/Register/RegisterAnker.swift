import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie register anker`: keeps the last checkpoint outside the database.
struct RegisterAnker: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "anker",
        abstract: "Bewaar het laatste zegel in een map buiten de database.",
        discussion: """
            griffie register anker --naar ankers/
                CODE-OMVANG.zegel; overschrijft nooit iets anders
            griffie register anker --naar ankers/ --tsa-verzoek
                met een verzoek om een tijdstempel ernaast (RFC 3161). Leg het antwoord
                van de dienst ernaast als CODE-OMVANG.tsr, en lees het na met
                griffie register controleer --anker ankers/ --tsa-ca tsa.pem
            """
    )

    @Option(
        help: ArgumentHelp(
            "De map, liefst op een plek van een ander; anders de ingestelde ankermap.",
            valueName: "map"))
    var naar: String?

    @Flag(help: "Maak ook een verzoek om een tijdstempel.")
    var tsaVerzoek = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        guard let map = try omgeving.ankermap(naar) else {
            throw Invoerfouten(
                Invoerfout("--naar", .verplicht, "ontbreekt; geef een map, of stel 'ankermap' in"))
        }
        let (gemeente, laatste) = try await omgeving.metDatabase { database in
            let gemeente = try await omgeving.gemeente(code, in: database)
            // Whatever waits goes along: an anchor protects no more than it covers.
            _ = try await omgeving.verzegel(
                gemeente, database, op: omgeving.nu(), handmatigeKlok: false)
            let laatste = try await Lezer(database, gemeente: gemeente.id)
                .antwoord(op: Zegelvraag())
            return (gemeente, laatste)
        }
        guard let laatste else {
            throw Opdrachtfout.nietGevonden("er is nog niets vastgelegd om te verankeren")
        }
        let (naam, nieuw) = try map.bewaar(
            laatste, van: gemeente.waarde.code, nummer: omgeving.toeval())
        let verzoek = tsaVerzoek ? try await map.vraagTijdstempel(over: naam) : nil
        let kaart = laatste.ankerkaart("\(map.pad)/\(naam)", verzoek.map { "\(map.pad)/\($0)" })
        try uitvoer.schrijf(kaart, in: omgeving)
        if !nieuw { omgeving.meld("Dit zegel was hier al bewaard.\n") }
        if let verzoek {
            omgeving.meld(
                "Volgende stap: stuur \(verzoek) naar de tijdstempeldienst (Content-Type "
                    + "application/timestamp-query) en leg het antwoord ernaast als .tsr\n")
        }
    }
}
