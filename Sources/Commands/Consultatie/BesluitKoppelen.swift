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
    nonisolated(nonsending) fileprivate func doeAf(
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

/// `griffie consultatie besluiten koppelen`: says which dossier tells of a decision.
struct BesluitKoppelen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "koppelen",
        abstract: "Zeg welk dossier over een besluit vertelt.",
        discussion: """
            griffie consultatie besluiten koppelen --orgaan raad --verwijzing 2026-14 \\
                --dossier BD-2026-0001 --als auditor:Rekenkamer
            """
    )

    @OptionGroup var keuze: Lijstbesluitkeuze

    @Option(help: ArgumentHelp("Het dossier.", valueName: "kenmerk"))
    var dossier: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, besluit, kenmerk) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, (Beleidsdossier.Orgaan, String), Kenmerk)? in
            let besluit = keuze.lees(fouten)
            let kenmerk = fouten.dossier(dossier, veld: "--dossier")
            let verzoek = opties.lees(fouten)
            guard let besluit, let kenmerk, let verzoek else { return nil }
            return (verzoek, besluit, kenmerk)
        }
        try await omgeving.doeAf(verzoek, besluit, uitvoer) { lezer in
            .dossier(try await lezer.antwoord(op: Dossiervraag(kenmerk)).dossier.id)
        }
    }
}

/// `griffie consultatie besluiten raakt-niet`: says why a decision needs no dossier.
struct BesluitRaaktNiet: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "raakt-niet",
        abstract: "Zeg waarom een besluit geen dossier nodig heeft.",
        discussion: """
            griffie consultatie besluiten raakt-niet --orgaan raad --verwijzing 2026-15 \\
                --reden 'gaat over de hele stad' --als auditor:Rekenkamer
            """
    )

    @OptionGroup var keuze: Lijstbesluitkeuze

    @Option(help: ArgumentHelp("Waarom het geen wijkraad raakt.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, besluit, waarom) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, (Beleidsdossier.Orgaan, String), String)? in
            let besluit = keuze.lees(fouten)
            let reden = fouten.tekst("--reden", reden, hooguit: 8_000, vorm: "waarom niet")
            let verzoek = opties.lees(fouten)
            guard let besluit, let reden, let verzoek else { return nil }
            return (verzoek, besluit, reden)
        }
        try await omgeving.doeAf(verzoek, besluit, uitvoer) { _ in .raaktNiet(waarom) }
    }
}
