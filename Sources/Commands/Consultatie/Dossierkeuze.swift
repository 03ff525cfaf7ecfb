import ArgumentParser
import Domain
import Services

/// Which dossier: one of the municipality by its reference, or one in a file, without a database.
struct Dossierkeuze: ParsableArguments {
    @Argument(help: ArgumentHelp("Het kenmerk, zoals BD-2026-0001.", valueName: "dossier"))
    var dossier: String?

    @Option(
        help: ArgumentHelp(
            "Het dossier als JSON, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["json"]))
    var bestand: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    /// The dossier.
    /// - Throws: `Invoerfouten` with everything that is wrong, ``Opdrachtfout/nietGevonden(_:)``.
    func lees(in omgeving: Omgeving) async throws -> Consultatiedossier {
        guard dossier != nil else {
            return try Consultatiedossier(
                json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving))
        }
        let kenmerk = try Verzamelaar.verzamel { fouten in
            if bestand != nil {
                fouten.meld(
                    Invoerfout(
                        "--bestand", .ongeldigeWaarde,
                        "geef een kenmerk of een bestand, niet allebei"))
            }
            return fouten.dossier(dossier)
        }
        let code = try gemeenteoptie.code()
        return try await omgeving.lees(code) {
            try await $0.antwoord(op: Dossiervraag(kenmerk)).dossier.waarde.consultatiedossier
        }
    }
}

extension Dossierkeuze {
    /// The wijkraden whose area a dossier of the municipality touched when it was opened; `nil` for
    /// one in a file.
    func geraakteWijkraden(in omgeving: Omgeving) async throws -> [String]? {
        guard let kenmerk = dossier.flatMap({ Kenmerk(tekst: $0) }) else { return nil }
        let code = try gemeenteoptie.code()
        return try await omgeving.lees(code) {
            let opening = try await $0.antwoord(op: Dossiervraag(kenmerk)).dossier.waarde.opening
            return try await $0.antwoord(op: Wijkraden()).map(\.waarde)
                .filter { $0.raakt(opening.buurten, op: opening.op) }.map(\.code)
        }
    }
}

extension Omgeving {
    /// Today in Amsterdam, as the clock says.
    var vandaag: Datum { Datum(nu()) }
}

extension Verzamelaar {
    /// Reads from the options and then a dossier, so that the errors of both come at once.
    static func samen<Keuzes>(
        _ keuzes: () throws -> Keuzes, met dossier: Dossierkeuze, in omgeving: Omgeving
    ) async throws -> (Keuzes, Consultatiedossier) {
        let gekozen: Keuzes
        do { gekozen = try keuzes() } catch let fouten as Invoerfouten {
            do { _ = try await dossier.lees(in: omgeving) } catch let meer as Invoerfouten {
                throw Invoerfouten(fouten.alle + meer.alle) ?? fouten
            }
            throw fouten
        }
        return (gekozen, try await dossier.lees(in: omgeving))
    }
}
