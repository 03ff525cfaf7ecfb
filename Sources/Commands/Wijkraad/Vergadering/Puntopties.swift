import ArgumentParser
import Domain
import Services

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
