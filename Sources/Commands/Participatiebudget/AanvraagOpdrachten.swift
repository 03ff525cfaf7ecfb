import ArgumentParser

/// `griffie aanvraag`: applications for participatiebudget.
struct AanvraagOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "aanvraag",
        abstract: "Aanvragen om participatiebudget.",
        discussion: "griffie aanvraag toets --bestand aanvraag.json",
        subcommands: [AanvraagToets.self]
    )
}
