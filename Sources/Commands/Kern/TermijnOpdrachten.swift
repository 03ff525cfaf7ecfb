import ArgumentParser

/// `griffie termijn`: legal terms.
struct TermijnOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "termijn",
        abstract: "Wettelijke termijnen berekenen, met uitleg en artikelen.",
        discussion: """
            griffie termijn bereken --duur 6w --vanaf 2026-02-20
            griffie termijn feestdagen 2026
            griffie termijn dwangsom --ingebrekestelling 2026-03-02
            """,
        subcommands: [TermijnBereken.self, TermijnFeestdagen.self, TermijnDwangsom.self]
    )
}
