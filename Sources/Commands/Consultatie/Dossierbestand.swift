import ArgumentParser
import Domain

/// The file with a dossier, the same option for every command that needs no database.
struct Dossierbestand: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Het dossier als JSON, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["json"]))
    var bestand: String?

    /// The dossier.
    /// - Throws: `Invoerfouten` with everything that is wrong, ``Opdrachtfout/nietGevonden(_:)``.
    func lees(in omgeving: Omgeving) throws -> Consultatiedossier {
        try Consultatiedossier(json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving))
    }
}

extension Omgeving {
    /// Today in Amsterdam, as the clock says.
    var vandaag: Datum { Datum(nu()) }
}
