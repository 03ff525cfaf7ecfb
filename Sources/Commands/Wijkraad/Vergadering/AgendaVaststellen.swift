import ArgumentParser
import Domain
import Services

/// `griffie vergadering agenda vaststellen`: the meeting adopts its agenda.
struct AgendaVaststellen: Vergaderregelopdracht {
    static let wat = "agenda vaststellen"
    static let configuration = CommandConfiguration(
        commandName: "vaststellen",
        abstract: "Stel in de vergadering de agenda vast, als eerste punt.",
        discussion: """
            griffie vergadering agenda vaststellen WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .agendaVaststellen }
}
