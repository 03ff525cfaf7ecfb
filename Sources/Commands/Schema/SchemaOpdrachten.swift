import ArgumentParser

/// `griffie schema`: the tables of the database.
struct SchemaOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "De tabellen van de database bijwerken en controleren.",
        discussion: """
            griffie schema status
            griffie schema migreer
            griffie schema controleer
            """,
        subcommands: [SchemaMigreer.self, SchemaStatus.self, SchemaControleer.self]
    )
}
