import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak toewijzen`: has somebody else do a task.
struct TaakToewijzen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toewijzen",
        abstract: "Wijs een taak toe aan een wijkpost of een persoon, of aan niemand.",
        discussion: """
            griffie taak toewijzen T-2026-0001 --wijkpost Centrum --als 'secretariaat:Griffie'
            griffie taak toewijzen T-2026-0001 --persoon 'Balie Centrum' \\
                --als 'secretariaat:Griffie'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("De wijkpost die het doet.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie het doet.", valueName: "naam"))
    var persoon: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, wie) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, Uitvoerende)? in
            let kenmerk = fouten.taak(taak)
            let wie = fouten.uitvoerende(wijkpost: wijkpost, persoon: persoon)
            guard let verzoek = opties.lees(fouten), let kenmerk, let wie else { return nil }
            return (verzoek, kenmerk, wie)
        }
        try await omgeving.werk(verzoek) { werk in
            let toewijzing = try await werk.toewijzing(wie)
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak toewijzen") { _ in
                .toewijzen(toewijzing)
            } volgende: {
                "griffie taak oppakken \($0.opening.kenmerk) --als ..."
            }
        }
    }
}

/// `griffie taak wachten`: lets a task wait.
struct TaakWachten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "wachten",
        abstract: "Laat een taak wachten, en zeg waarop.",
        discussion: """
            griffie taak wachten T-2026-0001 --op 'antwoord van de verhuurder' \\
                --als 'secretariaat:Griffie'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("Waarop de taak wacht.", valueName: "tekst"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, wat) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String)? in
            let kenmerk = fouten.taak(taak)
            let wat = fouten.tekst("--op", op, hooguit: 2_000, vorm: "waarop de taak wacht")
            guard let verzoek = opties.lees(fouten), let kenmerk, let wat else { return nil }
            return (verzoek, kenmerk, wat)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak wachten") { _ in
                .wachten(op: wat)
            } volgende: {
                "griffie taak oppakken \($0.opening.kenmerk) --als ..."
            }
        }
    }
}

/// `griffie taak verzetten`: gives a task another last day.
struct TaakVerzetten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verzetten",
        abstract: "Geef een taak een andere laatste dag, met de reden.",
        discussion: """
            griffie taak verzetten T-2026-0001 --naar 2026-05-01 \\
                --reden 'de zaal is pas dan vrij' --als 'secretariaat:Griffie'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("De nieuwe laatste dag.", valueName: "datum"))
    var naar: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, daad) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, TaakWijzigen.Daad)? in
            let kenmerk = fouten.taak(taak)
            let dag = fouten.datum("--naar", naar)
            let waarom = fouten.tekst("--reden", reden, hooguit: 2_000, vorm: "waarom")
            guard let verzoek = opties.lees(fouten), let kenmerk, let dag, let waarom else {
                return nil
            }
            return (verzoek, kenmerk, .verzetten(naar: dag, reden: waarom))
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak verzetten") { _ in
                daad
            } volgende: {
                "griffie taak geschiedenis \($0.opening.kenmerk)"
            }
        }
    }
}

/// `griffie taak herinneren`: has somebody reminded of a task.
struct TaakHerinneren: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "herinneren",
        abstract: "Zet een herinnering bij een taak: dagen vooraf of een datum.",
        discussion: """
            griffie taak herinneren T-2026-0001 --herinner 7d --als 'secretariaat:Griffie'

            Vanaf die dag staat de herinnering op griffie bord.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(
        help: ArgumentHelp("Zoveel dagen vooraf (7d), of een datum.", valueName: "wanneer"))
    var herinner: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, herinnering) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, Herinnering)? in
            let kenmerk = fouten.taak(taak)
            let wanneer = fouten.verplicht(
                "--herinner", herinner, vorm: "een aantal dagen vooraf zoals 7d, of een datum"
            ) { Herinnering(tekst: $0) }
            guard let verzoek = opties.lees(fouten), let kenmerk, let wanneer else { return nil }
            return (verzoek, kenmerk, wanneer)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak herinneren") { _ in
                .herinneren(herinnering)
            } volgende: { _ in
                "griffie bord"
            }
        }
    }
}

/// `griffie taak gereed`: ends a task that was done.
struct TaakGereed: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "gereed",
        abstract: "Meld een taak gereed; een taak die terugkomt staat daarna weer open.",
        discussion: """
            griffie taak gereed T-2026-0001 --als 'secretariaat:Griffie'

            Een taak van een termijn sluit vanzelf, als in het dossier gebeurt wat er moet gebeuren.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("Hoe het is gedaan; mag weg.", valueName: "tekst"))
    var toelichting: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, tekst) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String?)? in
            let kenmerk = fouten.taak(taak)
            let tekst = toelichting.flatMap {
                fouten.tekst("--toelichting", $0, hooguit: 2_000, vorm: "hoe het is gedaan")
            }
            guard let verzoek = opties.lees(fouten), let kenmerk else { return nil }
            return (verzoek, kenmerk, tekst)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak gereed") { taak in
                .gereed(
                    reden: tekst, volgende: taak.opening.herhaling == nil ? nil : werk.nieuw())
            } volgende: { _ in
                "griffie taak lijst"
            }
        }
    }
}

/// `griffie taak vervallen`: ends a task that is no longer needed.
struct TaakVervallen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vervallen",
        abstract: "Laat een taak vervallen, met de reden.",
        discussion: """
            griffie taak vervallen T-2026-0001 --reden 'de vergadering gaat niet door' \\
                --als 'secretariaat:Griffie'
            griffie taak vervallen T-2026-0001 --reden 'geen spreekuur meer' --stop \\
                --als 'secretariaat:Griffie'

            Een taak die terugkomt staat daarna weer open, behalve met --stop.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @Flag(help: "De taak komt niet meer terug.")
    var stop = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, kenmerk, waarom) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, Kenmerk, String)? in
            let kenmerk = fouten.taak(taak)
            let waarom = fouten.tekst("--reden", reden, hooguit: 2_000, vorm: "waarom")
            guard let verzoek = opties.lees(fouten), let kenmerk, let waarom else { return nil }
            return (verzoek, kenmerk, waarom)
        }
        try await omgeving.werk(verzoek) { werk in
            try await werk.wijzigTaak(kenmerk, uitvoer, "taak vervallen") { taak in
                .vervallen(
                    reden: waarom,
                    volgende: stop || taak.opening.herhaling == nil ? nil : werk.nieuw())
            } volgende: { _ in
                "griffie taak lijst"
            }
        }
    }
}
