import ArgumentParser
import Domain
import Services

/// `griffie vergadering inspreker`: notes who spoke.
struct VergaderingInspreker: Vergaderregelopdracht {
    static let wat = "inspreker noteren"
    static let configuration = CommandConfiguration(
        commandName: "inspreker",
        abstract: "Noteer wie als gast bij een punt sprak.",
        discussion: """
            griffie vergadering inspreker WV-2026-0001 --punt 3 --naam 'Een bewoner' \\
                --betoog 'wil meer licht' --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Wie sprak.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Wat er is gezegd; mag weg.", valueName: "tekst"))
    var betoog: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, String, String?)? {
        let punt = fouten.punt(punt)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "wie sprak")
        let betoog = betoog.flatMap { fouten.woorden("--betoog", $0, vorm: "wat er is gezegd") }
        guard let punt, let naam else { return nil }
        return (punt, naam, betoog)
    }

    func daad(
        _ invoer: (Int, String, String?), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .inspreken(punt: try beeld.punt(invoer.0), naam: invoer.1, betoog: invoer.2)
    }
}
