import ArgumentParser
import Domain
import Services

/// The votes of members, in options.
struct Stemopties: ParsableArguments {
    @Option(help: ArgumentHelp("Een lid dat voor is; mag vaker.", valueName: "naam"))
    var voor: [String] = []

    @Option(help: ArgumentHelp("Een lid dat tegen is; mag vaker.", valueName: "naam"))
    var tegen: [String] = []

    @Option(help: ArgumentHelp("Een lid dat zich onthoudt; mag vaker.", valueName: "naam"))
    var onthouden: [String] = []

    @Option(help: ArgumentHelp("Een lid dat niet stemde; mag vaker.", valueName: "naam"))
    var afwezig: [String] = []

    func stemmen(_ fouten: Verzamelaar) -> [(String, Vergadering.Stem)] {
        let stemmen: [(String, Vergadering.Stem)] =
            voor.map { ($0, .voor) } + tegen.map { ($0, .tegen) }
            + onthouden.map { ($0, .onthouden) } + afwezig.map { ($0, .afwezig) }
        let namen = stemmen.map(\.0)
        if let dubbel = namen.first(where: { naam in namen.filter { $0 == naam }.count > 1 }) {
            fouten.meld(
                Invoerfout("--voor", .dubbelVeld, "'\(dubbel)' stemt twee keer; geef één stem"))
        }
        return stemmen
    }
}

extension Werk {
    /// Votes by member.
    func stemmen(
        _ stemmen: [(String, Vergadering.Stem)]
    ) async throws -> [ID<Persoon>: Vergadering.Stem] {
        var gegeven: [ID<Persoon>: Vergadering.Stem] = [:]
        for (naam, stem) in stemmen {
            gegeven[try await lid(naam, veld: "--\(stem.rawValue)")] = stem
        }
        return gegeven
    }
}

/// `griffie vergadering stemmen`: records a vote.
struct VergaderingStemmen: Vergaderregelopdracht {
    static let wat = "stemming vastleggen"
    static let configuration = CommandConfiguration(
        commandName: "stemmen",
        abstract: "Leg vast hoe de leden over een punt stemden.",
        discussion: """
            griffie vergadering stemmen WV-2026-0001 --punt 3 \\
                --voorstel 'positief adviseren' --eenstemmig \\
                --als 'voorzitter:Voorzitter Atolwijk'
            griffie vergadering stemmen WV-2026-0001 --punt 4 --voorstel 'een bank plaatsen' \\
                --voor 'Lid Een' --voor 'Lid Twee' --tegen 'Voorzitter Atolwijk' \\
                --als 'secretaris:Secretaris Atolwijk'

            Wie er is en niet verschoond is, stemt voor, tegen of onthoudt zich; de anderen staan
            er als afwezig bij. Zonder quorum blijft de stemming staan, met dat erbij.
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Waarover is gestemd.", valueName: "tekst"))
    var voorstel: String?

    @Flag(help: "Iedereen die mag stemmen is voor.")
    var eenstemmig = false

    @OptionGroup var stemopties: Stemopties
    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let punt: Int
        let voorstel: String
        let stemmen: [(String, Vergadering.Stem)]?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let punt = fouten.punt(punt)
        let voorstel = fouten.woorden("--voorstel", voorstel, vorm: "waarover is gestemd")
        let stemmen = stemopties.stemmen(fouten)
        if eenstemmig == !stemmen.isEmpty {
            fouten.meld(
                Invoerfout(
                    "--eenstemmig", .ongeldigeWaarde,
                    "geef --eenstemmig, of de stemmen met --voor, --tegen en --onthouden"))
        }
        guard let punt, let voorstel else { return nil }
        return Invoer(punt: punt, voorstel: voorstel, stemmen: eenstemmig ? nil : stemmen)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        let punt = try beeld.punt(invoer.punt)
        var stemmen: [ID<Persoon>: Vergadering.Stem]?
        if let gegeven = invoer.stemmen { stemmen = try await werk.stemmen(gegeven) }
        return .stemmen(
            punt: punt, voorstel: invoer.voorstel, stemmen,
            aanvragen: beeld.vergadering.waarde.aanvragen(bij: punt))
    }
}

/// `griffie vergadering besluiten`: numbers the decision of a vote.
struct VergaderingBesluiten: Vergaderregelopdracht {
    static let wat = "besluit vastleggen"
    static let configuration = CommandConfiguration(
        commandName: "besluiten",
        abstract: "Leg het besluit vast dat uit een stemming volgt; het krijgt een nummer.",
        discussion: """
            griffie vergadering besluiten WV-2026-0001 --punt 3 \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering besluiten WV-2026-0001 --punt 4 --tekst 'Er komt een bank.' \\
                --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Het besluit in woorden; anders het voorstel.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, String?)? {
        let punt = fouten.punt(punt)
        let tekst = tekst.flatMap { fouten.woorden("--tekst", $0, vorm: "het besluit") }
        return punt.map { ($0, tekst) }
    }

    func daad(
        _ invoer: (Int, String?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .besluiten(punt: try beeld.punt(invoer.0), tekst: invoer.1)
    }
}

/// `griffie vergadering buiten`: records a decision outside a meeting in the next one.
struct VergaderingBuiten: Vergaderregelopdracht {
    static let wat = "besluit buiten vergadering"
    static let configuration = CommandConfiguration(
        commandName: "buiten",
        abstract: "Leg een besluit buiten vergadering vast, in de volgende vergadering.",
        discussion: """
            griffie vergadering buiten WV-2026-0002 --op 2026-04-02 --titel 'Bankje' \\
                --voorstel 'een bank kopen' --voor 'Lid Een' --voor 'Lid Twee' \\
                --afwezig 'Lid Drie' --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Waar het over gaat.", valueName: "tekst"))
    var titel: String?

    @Option(help: ArgumentHelp("Waarover is gestemd.", valueName: "tekst"))
    var voorstel: String?

    @Option(help: ArgumentHelp("De dag van het besluit.", valueName: "datum"))
    var op: String?

    @OptionGroup var stemopties: Stemopties
    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let titel, voorstel: String
        let dag: Datum
        let stemmen: [(String, Vergadering.Stem)]
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let titel = fouten.tekst("--titel", titel, hooguit: 400, vorm: "waar het over gaat")
        let voorstel = fouten.woorden("--voorstel", voorstel, vorm: "waarover is gestemd")
        let dag = fouten.datum("--op", op)
        let stemmen = stemopties.stemmen(fouten)
        guard let titel, let voorstel, let dag else { return nil }
        return Invoer(titel: titel, voorstel: voorstel, dag: dag, stemmen: stemmen)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .besluitenBuiten(
            titel: invoer.titel, voorstel: invoer.voorstel,
            try await werk.stemmen(invoer.stemmen), op: invoer.dag)
    }
}
