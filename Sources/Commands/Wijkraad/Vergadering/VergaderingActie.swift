import ArgumentParser
import Domain
import Services

/// `griffie vergadering actie`: what somebody is to do.
struct VergaderingActie: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actie",
        abstract: "De actiepunten van een vergadering.",
        discussion: """
            griffie vergadering actie afspreken WV-2026-0001 --punt 3 --tekst 'offerte vragen' \\
                --wie 'Lid Een' --uiterlijk 2026-04-10 --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering actie afdoen WV-2026-0001 --actie 1 \\
                --als 'secretaris:Secretaris Atolwijk'
            """,
        subcommands: [ActieAfspreken.self, ActieAfdoen.self]
    )
}
