import ArgumentParser

/// `griffie regeling`: the rules under which money is granted.
struct RegelingOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regeling",
        abstract: "Regelingen: de regels waaronder wordt verleend.",
        discussion: """
            griffie regeling vaststellen --bestand regeling.json --als beheerder:Gegevensbeheer
            griffie regeling toon
            """,
        subcommands: [
            RegelingVaststellen.self, RegelingWijzigen.self, RegelingLijst.self, RegelingToon.self,
        ]
    )
}
