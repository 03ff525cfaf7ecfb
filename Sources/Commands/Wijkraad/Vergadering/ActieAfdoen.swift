import ArgumentParser
import Domain
import Services

/// `griffie vergadering actie afdoen`: an action is done.
struct ActieAfdoen: Vergaderregelopdracht {
    static let wat = "actiepunt afdoen"
    static let configuration = CommandConfiguration(
        commandName: "afdoen",
        abstract: "Leg vast dat een actiepunt klaar is.",
        discussion: """
            griffie vergadering actie afdoen WV-2026-0001 --actie 1 \\
                --als 'secretaris:Secretaris Atolwijk'

            De taak van het actiepunt is daarmee gereed.
            """
    )

    @Option(help: ArgumentHelp("Het actiepunt.", valueName: "nummer"))
    var actie: String?

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> Int? {
        fouten.verplicht("--actie", actie, vorm: "het nummer van een actiepunt") {
            Int($0).flatMap { (1...5_000).contains($0) ? $0 : nil }
        }
    }

    func daad(
        _ invoer: Int, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .afdoen(invoer) }
}
