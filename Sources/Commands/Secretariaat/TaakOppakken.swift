import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak oppakken`: begins to work on a task, or makes a task of a term that runs.
struct TaakOppakken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "oppakken",
        abstract: "Pak een taak op, of maak een taak van een termijn die loopt.",
        discussion: """
            griffie taak oppakken T-2026-0001 --als 'secretariaat:Griffie'
            griffie taak oppakken --van PB-2026-0042 --als 'behandelaar:Balie Centrum'
            griffie taak oppakken --van BD-2026-0001 --wat 'advies vragen' --wijkraad Atolwijk \\
                --herinner 14d --als 'behandelaar:Balie Centrum'

            Wat er loopt, staat op griffie bord. Zo'n taak houdt de laatste dag van de termijn en
            sluit vanzelf zodra de termijn eindigt: bij een besluit, een vraag om advies, een
            reactie of een nagekomen toezegging.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk van de taak.", valueName: "taak"))
    var taak: String?

    @Option(
        help: ArgumentHelp(
            "Het dossier waarin de termijn loopt: PB-..., BD-... of TZ-....",
            valueName: "kenmerk"))
    var van: String?

    @Option(
        help: ArgumentHelp(
            "Wat er moet gebeuren, als er meer loopt, zoals 'advies vragen'.", valueName: "wat"))
    var wat: String?

    @Option(help: ArgumentHelp("De wijkraad, als er meer loopt.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("De vraag van het dossier, als er meer loopt.", valueName: "naam"))
    var betreft: String?

    @Option(help: ArgumentHelp("De wijkpost die het doet.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie het doet; anders wie het oppakt.", valueName: "naam"))
    var persoon: String?

    @Option(
        help: ArgumentHelp(
            "Herinner zoveel dagen vooraf (7d) of op een datum; mag vaker.",
            valueName: "wanneer"))
    var herinner: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private enum Keuze {
        case taak(Kenmerk)
        case termijn(String, Uitvoerende, [Herinnering])
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, keuze) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.werk(verzoek) { werk in
            switch keuze {
            case .taak(let kenmerk):
                try await werk.wijzigTaak(kenmerk, uitvoer, "taak oppakken") { _ in
                    .oppakken
                } volgende: {
                    "griffie taak gereed \($0.opening.kenmerk) --als ..."
                }
            case .termijn(let kenmerk, let wie, let herinneringen):
                let bord = try await werk.lezer.antwoord(op: Bordvraag(op: werk.datum, kalender))
                let regel = try kies(uit: bord, kenmerk)
                guard let oorzaak = regel.oorzaak,
                    let opdracht = TermijnOppakken(
                        werk.nieuw(), oorzaak, wijk: regel.wijk,
                        toewijzing: try await werk.toewijzing(wie), herinneringen: herinneringen,
                        jaar: werk.datum.jaar)
                else { return }
                let antwoord = try await werk.doe(opdracht)
                guard !verzoek.proef else {
                    return try uitvoer.schrijf(.proef("termijn oppakken"), in: omgeving)
                }
                let beeld = try await werk.lezer.antwoord(
                    op: Taken(.ids([antwoord.onderwerp.als(Taak.self)])))
                guard let taak = beeld.taken.first else { return }
                try uitvoer.schrijf(
                    try await omgeving.taaklijst(beeld, werk.lezer, op: werk.datum).een(taak),
                    in: omgeving)
                werk.volgende("griffie bord --als \(Schelpwoord.van(opties.als ?? "..."))")
            }
        }
    }

    /// The one term that fits; with none or more, what to choose from.
    private func kies(uit bord: Bord, _ kenmerk: String) throws -> Bord.Regel {
        let lopend = bord.regels.filter {
            $0.oorzaak?.isTermijn == true && $0.oorzaak?.kenmerk == kenmerk
        }
        let actiepunten = lopend.filter { $0.oorzaak?.isActiepunt == true }
        guard actiepunten.isEmpty else {
            throw Opdrachtfout.nietGevonden(
                "de actiepunten van \(kenmerk) zijn al taken: "
                    + actiepunten.map(\.kenmerk).joined(separator: ", ")
                    + "; pak die op met griffie taak oppakken \(actiepunten[0].kenmerk)")
        }
        let gekozen = lopend.filter { regel in
            (wat.map { regel.soort.rawValue == $0 } ?? true)
                && (wijkraad.map { regel.wijkraad == $0 } ?? true)
                && (betreft.map { regel.oorzaak?.betreft == $0 } ?? true)
        }
        guard let regel = gekozen.first else {
            throw Opdrachtfout.nietGevonden(
                "in \(kenmerk) loopt geen termijn die past"
                    + (lopend.isEmpty ? "" : "; er loopt wel: " + Self.namen(lopend))
                    + "; zie griffie bord")
        }
        guard gekozen.count == 1 else {
            throw Invoerfouten(
                Invoerfout(
                    "--wat", .ongeldigeWaarde,
                    "er loopt meer in \(kenmerk): \(Self.namen(gekozen)); kies met --wat, "
                        + "--wijkraad of --betreft"))
        }
        return regel
    }

    private static func namen(_ regels: [Bord.Regel]) -> String {
        regels.map { regel in
            regel.soort.rawValue + (regel.wijkraad.map { " (\($0))" } ?? "")
                + (regel.oorzaak?.betreft.map { " over \($0)" } ?? "")
        }.joined(separator: ", ")
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, Keuze)? {
        let verzoek = opties.lees(fouten)
        if taak != nil, van != nil {
            fouten.meld(
                Invoerfout("--van", .ongeldigeWaarde, "geef een taak of --van, niet allebei"))
            return nil
        }
        guard let van else {
            let kenmerk = fouten.taak(taak)
            guard let verzoek, let kenmerk else { return nil }
            return (verzoek, .taak(kenmerk))
        }
        let dossier = fouten.verplicht(
            "--van", van, vorm: "een kenmerk zoals PB-2026-0042, BD-2026-0001 of TZ-2026-0001"
        ) { tekst -> String? in
            if let kenmerk = Kenmerk(tekst: tekst) {
                return kenmerk.soort == .taak ? nil : "\(kenmerk)"
            }
            return ID<Aanvraag>(tekst: tekst).map { "\($0)" }
        }
        let wie = fouten.uitvoerende(wijkpost: wijkpost, persoon: persoon)
        let herinneringen = fouten.herinneringen(herinner)
        guard let verzoek, let dossier, let wie, let herinneringen else { return nil }
        return (verzoek, .termijn(dossier, wie, herinneringen))
    }
}
