import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda`: the items of a meeting.
struct VergaderingAgenda: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agenda",
        abstract: "De agenda van een vergadering: punten toevoegen, wijzigen en vaststellen.",
        discussion: """
            griffie vergadering agenda toevoegen WV-2026-0001 --soort adviseren \\
                --titel 'Feestverlichting' --over PB-2026-0042 \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering agenda vaststellen WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """,
        subcommands: [
            AgendaToevoegen.self, AgendaWijzigen.self, AgendaVerschuiven.self,
            AgendaVerwijderen.self, AgendaVaststellen.self,
        ]
    )
}

/// What an item is, in options.
struct Puntopties: ParsableArguments {
    @Option(
        help: ArgumentHelp("informeren, bespreken, adviseren of besluiten.", valueName: "soort"))
    var soort: String?

    @Option(help: ArgumentHelp("Waar het punt over gaat.", valueName: "tekst"))
    var titel: String?

    @Option(
        help: ArgumentHelp(
            "Een aanvraag, dossier of taak waar het over gaat; mag vaker.", valueName: "kenmerk"))
    var over: [String] = []

    @Flag(help: "Achter gesloten deuren, als het reglement dat toelaat.")
    var besloten = false

    @Option(
        help: ArgumentHelp(
            "De versie van de agenda die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    struct Invoer {
        let soort: Agendapunt.Soort
        let titel: String
        let over: [String]
        let besloten: Bool
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let soort = fouten.keuze("--soort", soort, Agendapunt.Soort.self)
        let titel = fouten.tekst("--titel", titel, hooguit: 400, vorm: "waar het over gaat")
        let over = fouten.over(over)
        guard let soort, let titel, let over else { return nil }
        return Invoer(soort: soort, titel: titel, over: over, besloten: besloten)
    }
}

extension Puntopties.Invoer {
    func punt(_ werk: Werk) async throws -> Vergaderhandeling.Punt {
        .init(
            soort: soort, titel: titel, over: try await werk.verwijzingen(over),
            besloten: besloten)
    }
}

extension Verzamelaar {
    /// The version that somebody saw, or nothing.
    func versie(_ waarde: String?) -> Int? {
        geheelOfNiets("--versie", waarde, in: 0...100_000).map { Int($0) }
    }
}

extension Vergaderbeeld {
    /// The version of the agenda that somebody saw: as given, or as it was read just now.
    func agendaversie(_ gegeven: Int?) -> Int {
        gegeven ?? vergadering.waarde.voorbereiding.versie
    }
}

/// `griffie vergadering agenda toevoegen`: puts an item on the agenda.
struct AgendaToevoegen: Vergaderregelopdracht {
    static let wat = "agendapunt toevoegen"
    static let configuration = CommandConfiguration(
        commandName: "toevoegen",
        abstract:
            "Zet een punt op de agenda; tijdens de vergadering geldt het als ter vergadering.",
        discussion: """
            griffie vergadering agenda toevoegen WV-2026-0001 --soort adviseren \\
                --titel 'Visie Lelycentre' --over BD-2026-0001 --nummer 3 \\
                --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @OptionGroup var punt: Puntopties

    @Option(help: ArgumentHelp("De plaats op de agenda; anders achteraan.", valueName: "nummer"))
    var nummer: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Puntopties.Invoer, Int?, Int?)? {
        let punt = punt.lees(fouten)
        let nummer = fouten.geheelOfNiets("--nummer", nummer, in: 1...500).map { Int($0) }
        let versie = fouten.versie(self.punt.versie)
        return punt.map { ($0, nummer, versie) }
    }

    func daad(
        _ invoer: (Puntopties.Invoer, Int?, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .toevoegen(
            try await invoer.0.punt(werk), nummer: invoer.1, versie: beeld.agendaversie(invoer.2))
    }
}

/// `griffie vergadering agenda wijzigen`: makes another item of one.
struct AgendaWijzigen: Vergaderregelopdracht {
    static let wat = "agendapunt wijzigen"
    static let configuration = CommandConfiguration(
        commandName: "wijzigen",
        abstract: "Wijzig een punt van de agenda.",
        discussion: """
            griffie vergadering agenda wijzigen WV-2026-0001 --punt 3 --soort bespreken \\
                --titel 'Visie Lelycentre' --versie 4 --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(name: .customLong("punt"), help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var nummer: String?

    @OptionGroup var punt: Puntopties
    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Puntopties.Invoer, Int?)? {
        let nummer = fouten.punt(nummer)
        let punt = punt.lees(fouten)
        let versie = fouten.versie(self.punt.versie)
        guard let nummer, let punt else { return nil }
        return (nummer, punt, versie)
    }

    func daad(
        _ invoer: (Int, Puntopties.Invoer, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .wijzigen(
            try beeld.punt(invoer.0), try await invoer.1.punt(werk),
            versie: beeld.agendaversie(invoer.2))
    }
}

/// `griffie vergadering agenda verschuiven`: gives an item another number.
struct AgendaVerschuiven: Vergaderregelopdracht {
    static let wat = "agendapunt verschuiven"
    static let configuration = CommandConfiguration(
        commandName: "verschuiven",
        abstract: "Geef een punt een andere plaats op de agenda.",
        discussion: """
            griffie vergadering agenda verschuiven WV-2026-0001 --punt 5 --naar 2 \\
                --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("De nieuwe plaats.", valueName: "nummer"))
    var naar: String?

    @Option(
        help: ArgumentHelp(
            "De versie van de agenda die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Int, Int?)? {
        let punt = fouten.punt(punt)
        let naar = fouten.verplicht("--naar", naar, vorm: "een plaats op de agenda") {
            Int($0).flatMap { (2...500).contains($0) ? $0 : nil }
        }
        let versie = fouten.versie(versie)
        guard let punt, let naar else { return nil }
        return (punt, naar, versie)
    }

    func daad(
        _ invoer: (Int, Int, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .verschuiven(
            try beeld.punt(invoer.0), naar: invoer.1, versie: beeld.agendaversie(invoer.2))
    }
}

/// `griffie vergadering agenda verwijderen`: takes an item away.
struct AgendaVerwijderen: Vergaderregelopdracht {
    static let wat = "agendapunt verwijderen"
    static let configuration = CommandConfiguration(
        commandName: "verwijderen",
        abstract: "Haal een punt van de agenda, voor de oproep.",
        discussion: """
            griffie vergadering agenda verwijderen WV-2026-0001 --punt 5 --versie 6 \\
                --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(
        help: ArgumentHelp(
            "De versie van de agenda die u zag; anders de laatste.", valueName: "nummer"))
    var versie: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Int?)? {
        let punt = fouten.punt(punt)
        let versie = fouten.versie(versie)
        return punt.map { ($0, versie) }
    }

    func daad(
        _ invoer: (Int, Int?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .verwijderen(try beeld.punt(invoer.0), versie: beeld.agendaversie(invoer.1))
    }
}

/// `griffie vergadering agenda vaststellen`: the meeting adopts its agenda.
struct AgendaVaststellen: Vergaderregelopdracht {
    static let wat = "agenda vaststellen"
    static let configuration = CommandConfiguration(
        commandName: "vaststellen",
        abstract: "Stel in de vergadering de agenda vast, als eerste punt.",
        discussion: """
            griffie vergadering agenda vaststellen WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .agendaVaststellen }
}
