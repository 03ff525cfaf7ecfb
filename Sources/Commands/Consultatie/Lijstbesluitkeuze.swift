import ArgumentParser
import Domain
import Services
import Weergave

/// Which decision of the lists that were read in.
struct Lijstbesluitkeuze: ParsableArguments {
    @Option(help: ArgumentHelp("Het orgaan: raad, college, ...", valueName: "orgaan"))
    var orgaan: String?

    @Option(help: ArgumentHelp("De verwijzing, zoals zij in de lijst staat.", valueName: "tekst"))
    var verwijzing: String?

    /// Body and reference, as decisions are known over all lists.
    func lees(_ fouten: Verzamelaar) -> (Beleidsdossier.Orgaan, String)? {
        let orgaan = fouten.keuze("--orgaan", orgaan, Beleidsdossier.Orgaan.self)
        let verwijzing = fouten.tekst(
            "--verwijzing", verwijzing, hooguit: 200, vorm: "de verwijzing uit de lijst")
        guard let orgaan, let verwijzing else { return nil }
        return (orgaan, verwijzing)
    }
}

extension Omgeving {
    /// Says what became of a decision, and shows it.
    nonisolated(nonsending) func doeAf(
        _ verzoek: Werkverzoek, _ keuze: (Beleidsdossier.Orgaan, String), _ uitvoer: Uitvoeropties,
        _ afdoening: (Lezer) async throws -> LijstbesluitAfdoen.Afdoening
    ) async throws {
        try await werk(verzoek) { werk in
            let lijsten = try await werk.lezer.antwoord(op: Besluitenlijsten())
            func plaats(_ lijst: Besluitenlijst) -> Int? {
                lijst.besluiten.firstIndex { $0.orgaan == keuze.0 && $0.verwijzing == keuze.1 }
            }
            guard let lijst = lijsten.first(where: { plaats($0.waarde) != nil }),
                let nummer = plaats(lijst.waarde)
            else {
                throw Opdrachtfout.nietGevonden(
                    "besluit \(keuze.1) van \(keuze.0.rawValue) staat in geen ingelezen lijst")
            }
            try await werk.doe(
                LijstbesluitAfdoen(nummer + 1, van: lijst.id, try await afdoening(werk.lezer)))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("besluit afdoen"), in: self)
            }
            let na = try await werk.lezer.antwoord(op: Besluitenlijsten())
                .first { $0.id == lijst.id }?.waarde.besluiten[nummer]
            let raden = try await werk.lezer.antwoord(op: Wijkraden()).map(\.waarde)
            try uitvoer.schrijf(
                .besluiten(
                    na.map { [$0] } ?? [], raden: raden,
                    kenmerken: try await werk.lezer.antwoord(op: Dossierkenmerken())), in: self)
            werk.volgende("griffie consultatie besluiten lijst")
        }
    }
}
