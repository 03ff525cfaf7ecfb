import ArgumentParser
import Domain
import Services

/// `griffie vergadering verschonen`: a member takes no part in an item.
struct VergaderingVerschonen: Vergaderregelopdracht {
    static let wat = "belang noteren"
    static let configuration = CommandConfiguration(
        commandName: "verschonen",
        abstract: "Noteer dat een lid een belang heeft en niet meedoet met een punt (Awb 2:4).",
        discussion: """
            griffie vergadering verschonen WV-2026-0001 --punt 3 --lid 'Lid Een' \\
                --reden 'vraagt zelf aan' --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Het lid.", valueName: "naam"))
    var lid: String?

    @Option(help: ArgumentHelp("Welk belang.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, String, String)? {
        let punt = fouten.punt(punt)
        let lid = fouten.tekst("--lid", lid, hooguit: 200, vorm: "de naam van een lid")
        let reden = fouten.woorden("--reden", reden, vorm: "welk belang")
        guard let punt, let lid, let reden else { return nil }
        return (punt, lid, reden)
    }

    func daad(
        _ invoer: (Int, String, String), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .verschonen(
            try await werk.bekende(invoer.1, veld: "--lid"), punt: try beeld.punt(invoer.0),
            reden: invoer.2)
    }
}
