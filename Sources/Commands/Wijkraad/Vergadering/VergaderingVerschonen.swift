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
            griffie vergadering verschonen WV-2026-0001 --punt 3 --lid 'Lid Een' --vervalt \\
                --reden 'verkeerd punt' --als 'voorzitter:Voorzitter Atolwijk'

            Is er al gestemd en nog niet besloten, geef daarna de stemmen van de anderen opnieuw met
            --verbetering. Een vergissing gaat weg met --vervalt, zolang er niet is gestemd.
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Het lid.", valueName: "naam"))
    var lid: String?

    @Flag(help: "Dit was een vergissing: het lid doet weer mee.")
    var vervalt = false

    @Option(help: ArgumentHelp("Welk belang, of waarom het vervalt.", valueName: "tekst"))
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
        let lid = try await werk.bekende(invoer.1, veld: "--lid")
        let punt = try beeld.punt(invoer.0)
        return vervalt
            ? .verschoningIntrekken(lid, punt: punt, reden: invoer.2)
            : .verschonen(lid, punt: punt, reden: invoer.2)
    }
}
