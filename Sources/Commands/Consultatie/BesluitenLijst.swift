import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie besluiten lijst`: the decisions that touch a wijkraad and have no dossier.
struct BesluitenLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de besluiten die een wijkraad raken en geen dossier hebben.",
        discussion: """
            griffie consultatie besluiten lijst
            griffie consultatie besluiten lijst --alle --csv
                ook wat een dossier heeft, of niemand raakt
            """
    )

    @Flag(help: "Toon alle besluiten, ook met dossier.")
    var alle = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let (lijsten, raden, kenmerken) = try await omgeving.lees(code) { lezer in
            (
                try await lezer.antwoord(op: Besluitenlijsten()),
                try await lezer.antwoord(op: Wijkraden()).map(\.waarde),
                try await lezer.antwoord(op: Dossierkenmerken())
            )
        }
        let besluiten = lijsten.flatMap(\.waarde.besluiten)
            .sorted { ($0.datum, $0.sleutel) < ($1.datum, $1.sleutel) }
        let getoond = besluiten.filter { besluit in
            alle || besluit.afdoening == nil && !besluit.geraakt(raden).isEmpty
        }
        try uitvoer.schrijf(
            .besluiten(getoond, raden: raden, kenmerken: kenmerken), in: omgeving)
        omgeving.meld(Besluitdekking(lijsten.map(\.waarde), raden: raden).zin + "\n")
    }
}
