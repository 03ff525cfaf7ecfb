import ArgumentParser

/// `griffie gemeente`: municipalities of this installation.
struct GemeenteOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gemeente",
        abstract: "Gemeenten van deze installatie.",
        discussion: """
            griffie gemeente opnemen --code GM0995 --naam Lelystad --beheerder Gegevensbeheer
            griffie gemeente lijst
            """,
        subcommands: [
            GemeenteOpnemen.self, GemeenteLijst.self,
        ]
    )
}
