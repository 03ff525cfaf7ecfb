import ArgumentParser

/// `griffie post adres`: how to reach people.
struct AdresOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adres",
        abstract: "Hoe mensen te bereiken zijn; uitwisbaar, en nooit in het register.",
        discussion: """
            griffie post adres lijst --wijkraad Atolwijk
            griffie post adres vastleggen --naam 'Lid Atolwijk' \\
                --postadres 'Zuiderzee 1, Lelystad' --als secretariaat:Wijkpost
            """,
        subcommands: [AdresLijst.self, AdresVastleggen.self]
    )
}
