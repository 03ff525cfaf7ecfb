import ArgumentParser

/// `griffie wijk`: the division of a municipality.
struct WijkOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijk",
        abstract: "De wijken en buurten van een gemeente.",
        discussion: """
            griffie wijk vaststellen --code WK099501 --naam Centrum --jaar 2026 \\
                --als beheerder:Gegevensbeheer
            griffie wijk lijst
            """,
        subcommands: [
            WijkVaststellen.self, WijkLijst.self,
        ]
    )
}
