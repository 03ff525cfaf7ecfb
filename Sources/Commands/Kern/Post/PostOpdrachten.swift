import ArgumentParser

/// `griffie post`: messages to people, and how to reach them.
struct PostOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "post",
        abstract: "Berichten aan mensen: verzenden, nakijken, en hun adressen.",
        discussion: """
            griffie post verzenden
            griffie post lijst --wachtend
            griffie post adres vastleggen --naam 'Voorzitter Atolwijk' \\
                --email voorzitter@voorbeeld.nl --elektronisch-sinds 2026-03-01 \\
                --als secretariaat:Wijkpost
            """,
        subcommands: [
            PostVerzenden.self, PostLijst.self, PostToon.self, AdresOpdrachten.self,
        ]
    )
}
