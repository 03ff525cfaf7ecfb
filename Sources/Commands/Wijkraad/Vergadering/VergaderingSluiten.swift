import ArgumentParser
import Domain
import Services

/// `griffie vergadering sluiten`: closes the meeting.
struct VergaderingSluiten: Vergaderregelopdracht {
    static let wat = "vergadering sluiten"
    static let configuration = CommandConfiguration(
        commandName: "sluiten",
        abstract: "Sluit de vergadering.",
        discussion: """
            griffie vergadering sluiten WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'

            Daarna kan er niet meer worden gestemd of besloten. Blijft een punt liggen, zeg dat dan
            met --zonder-stemming.
            """
    )

    @Flag(help: "Sluit ook als over een punt om te adviseren of te besluiten niet is gestemd.")
    var zonderStemming = false

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .sluiten(zonderStemming: zonderStemming) }
}
