import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie besluiten inlezen`: takes in a list of decisions of college or council.
struct BesluitenInlezen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "inlezen",
        abstract: "Lees een lijst van besluiten in; met een fout erin komt er niets in.",
        discussion: """
            griffie consultatie besluiten inlezen --bestand besluiten.csv --als auditor:Rekenkamer

            Zo ziet het bestand eruit; een gebied is een of meer buurten of wijken:
            datum,orgaan,onderwerp,gebied,verwijzing
            2026-03-03,raad,Visie Lelycentre,BU09950201 BU09950202,2026-14
            2026-03-10,college,Verkeersbesluit,Atolwijk,B26-0031
            """
    )

    @Option(
        help: ArgumentHelp("De lijst als CSV, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["csv"]))
    var bestand: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, bytes) = try Verzamelaar.samen(
            { try Verzamelaar.verzamel { opties.lees($0) } },
            { try Bestandsinvoer.lees("--bestand", bestand, in: omgeving) })
        try await omgeving.werk(verzoek) { werk in
            let besluiten = try Besluitenlijst.lees(
                csv: bytes, wijken: try await werk.lezer.antwoord(op: Wijken()))
            try await werk.doe(
                BesluitenlijstInlezen(
                    werk.nieuw(), in: werk.gemeente.id, besluiten,
                    hash: Uitvoerder.sha256(bytes)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("besluiten inlezen"), in: omgeving)
            }
            let raden = try await werk.lezer.antwoord(op: Wijkraden()).map(\.waarde)
            try uitvoer.schrijf(
                .besluiten(besluiten, raden: raden, kenmerken: [:]), in: omgeving)
            werk.volgende("griffie consultatie besluiten lijst")
        }
    }
}
