import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag beoordelen`: says whether a correction was taken over.
struct VerslagBeoordelen: Vergaderregelopdracht {
    static let wat = "correctie beoordelen"
    static let configuration = CommandConfiguration(
        commandName: "beoordelen",
        abstract: "Zeg of een correctie is overgenomen in het verslag.",
        discussion: """
            griffie vergadering verslag beoordelen WV-2026-0001 --correctie 1 --overgenomen \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering verslag beoordelen WV-2026-0001 --correctie 2 --niet-overgenomen \\
                --als 'secretaris:Secretaris Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("De correctie.", valueName: "nummer"))
    var correctie: String?

    @Flag(help: "Zij staat nu in het verslag.")
    var overgenomen = false

    @Flag(help: "Het verslag blijft zoals het was.")
    var nietOvergenomen = false

    @OptionGroup var basis: Vergaderopties

    func lees(_ fouten: Verzamelaar) -> (Int, Bool)? {
        let nummer = fouten.verplicht(
            "--correctie", correctie, vorm: "het nummer van een correctie"
        ) { Int($0).flatMap { (1...5_000).contains($0) ? $0 : nil } }
        guard overgenomen != nietOvergenomen else {
            fouten.meld(
                Invoerfout(
                    "--overgenomen", .verplicht,
                    "ontbreekt; geef --overgenomen of "
                        + "--niet-overgenomen"))
            return nil
        }
        return nummer.map { ($0, overgenomen) }
    }

    func daad(
        _ invoer: (Int, Bool), _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        .beoordelen(invoer.0, overgenomen: invoer.1)
    }
}
