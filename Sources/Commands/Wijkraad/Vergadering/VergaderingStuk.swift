import ArgumentParser
import Domain
import Services

/// `griffie vergadering stuk`: the papers of a meeting.
struct VergaderingStuk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stuk",
        abstract: "De stukken van een vergadering; het register bewaart hun SHA-256.",
        discussion: """
            griffie vergadering stuk toevoegen WV-2026-0001 --punt 3 --bestand visie.pdf \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering stuk geheim WV-2026-0001 --stuk 1 --grond '5.1 lid 2 onder e' \\
                --door commissie --als 'voorzitter:Voorzitter Atolwijk'
            """,
        subcommands: [
            StukToevoegen.self, StukIntrekken.self, StukGeheim.self, StukOpenbaar.self,
        ]
    )
}

/// `griffie vergadering stuk toevoegen`: adds a paper.
struct StukToevoegen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toevoegen",
        abstract: "Voeg een stuk toe bij een punt; na de oproep wordt het als laat gemerkt.",
        discussion: """
            griffie vergadering stuk toevoegen WV-2026-0001 --punt 3 --bestand visie.pdf \\
                --naam 'Visie Lelycentre' --stukversie 2 --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(
        help: ArgumentHelp("Het bestand, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file())
    var bestand: String?

    @Option(help: ArgumentHelp("Hoe het stuk heet; anders het bestand.", valueName: "tekst"))
    var naam: String?

    @Option(help: ArgumentHelp("De versie van het stuk; anders 1.", valueName: "tekst"))
    var stukversie: String?

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let (wie, punt, naam, versie) = try Verzamelaar.verzamel(lees)
        let bytes = try Bestandsinvoer.lees("--bestand", bestand, in: omgeving)
        try await omgeving.opVergadering(wie, basis.uitvoer, "stuk toevoegen") { _, beeld in
            Vergaderhandeling(
                .stukToevoegen(
                    punt: try beeld.punt(punt), naam: naam, Uitvoerder.sha256(bytes),
                    versie: versie),
                vergadering: beeld.vergadering.id, wijkraad: beeld.wijkraad.id)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Vergaderverzoek, Int, String, String)? {
        let wie = basis.lees(fouten)
        let punt = fouten.punt(punt)
        let pad = fouten.verplicht("--bestand", bestand, vorm: "een bestand") {
            $0.isEmpty ? nil : $0
        }
        let naam = fouten.tekst(
            "--naam", naam ?? pad?.split(separator: "/").last.map(String.init), hooguit: 200,
            vorm: "hoe het stuk heet")
        let versie = fouten.tekst(
            "--stukversie", stukversie ?? "1", hooguit: 40, vorm: "de versie van het stuk")
        guard let wie, let punt, pad != nil, let naam, let versie else { return nil }
        return (wie, punt, naam, versie)
    }
}

extension Verzamelaar {
    /// The number of a paper.
    fileprivate func stuk(_ waarde: String?) -> Int? {
        verplicht("--stuk", waarde, vorm: "het nummer van een stuk") {
            Int($0).flatMap { (1...5_000).contains($0) ? $0 : nil }
        }
    }
}

/// `griffie vergadering stuk intrekken`: withdraws a paper before the notice.
struct StukIntrekken: Vergaderregelopdracht {
    static let wat = "stuk intrekken"
    static let configuration = CommandConfiguration(
        commandName: "intrekken",
        abstract: "Trek een stuk in, voor de oproep.",
        discussion: """
            griffie vergadering stuk intrekken WV-2026-0001 --stuk 1 \\
                --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het stuk.", valueName: "nummer"))
    var stuk: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> Int? { fouten.stuk(stuk) }

    func daad(
        _ invoer: Int, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .stukVervallen(invoer) }
}

/// `griffie vergadering stuk geheim`: imposes secrecy.
struct StukGeheim: Vergaderregelopdracht {
    static let wat = "geheimhouding opleggen"
    static let configuration = CommandConfiguration(
        commandName: "geheim",
        abstract: "Leg geheimhouding op een stuk, met de grond uit de Woo (Gemeentewet 87).",
        discussion: """
            griffie vergadering stuk geheim WV-2026-0001 --stuk 1 --grond '5.1 lid 2 onder e' \\
                --door commissie --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het stuk.", valueName: "nummer"))
    var stuk: String?

    @Option(help: ArgumentHelp("Het artikel van de Woo.", valueName: "artikel"))
    var grond: String?

    @Option(
        help: ArgumentHelp("raad, college, burgemeester of commissie.", valueName: "orgaan"))
    var door: String?

    @Option(help: ArgumentHelp("De dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let stuk: Int
        let grond: String
        let door: Vergadering.Geheimhouding.Orgaan
        let dag: Datum?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let stuk = fouten.stuk(stuk)
        let grond = fouten.verplicht(
            "--grond", grond, vorm: "een artikel van de Woo, zoals 5.1 lid 2 onder e"
        ) { tekst in
            (1...60).contains(tekst.utf8.count) && tekst.hasPrefix("5.") ? tekst : nil
        }
        let door = fouten.keuze("--door", door, Vergadering.Geheimhouding.Orgaan.self)
        let dag = fouten.datumOfNiets("--op", op)
        guard let stuk, let grond, let door else { return nil }
        return Invoer(stuk: stuk, grond: grond, door: door, dag: dag)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .geheimhouden(
            invoer.stuk, grond: invoer.grond, door: invoer.door, op: invoer.dag ?? werk.datum)
    }
}

/// `griffie vergadering stuk openbaar`: lifts secrecy.
struct StukOpenbaar: Vergaderregelopdracht {
    static let wat = "geheimhouding opheffen"
    static let configuration = CommandConfiguration(
        commandName: "openbaar",
        abstract: "Hef de geheimhouding op een stuk op (Gemeentewet 89).",
        discussion: """
            griffie vergadering stuk openbaar WV-2026-0001 --stuk 1 --door commissie \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het stuk.", valueName: "nummer"))
    var stuk: String?

    @Option(
        help: ArgumentHelp("raad, college, burgemeester of commissie.", valueName: "orgaan"))
    var door: String?

    @Option(help: ArgumentHelp("De dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Vergadering.Geheimhouding.Orgaan, Datum?)? {
        let stuk = fouten.stuk(stuk)
        let door = fouten.keuze("--door", door, Vergadering.Geheimhouding.Orgaan.self)
        let dag = fouten.datumOfNiets("--op", op)
        guard let stuk, let door else { return nil }
        return (stuk, door, dag)
    }

    func daad(
        _ invoer: (Int, Vergadering.Geheimhouding.Orgaan, Datum?), _ werk: Werk,
        _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .openbaarMaken(invoer.0, door: invoer.1, op: invoer.2 ?? werk.datum)
    }
}
