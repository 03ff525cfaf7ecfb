import ArgumentParser
import Domain
import Services

/// `griffie vergadering besluitenlijst`: publishes the decision list.
struct VergaderingBesluitenlijst: Vergaderregelopdracht {
    static let wat = "besluitenlijst publiceren"
    static let configuration = CommandConfiguration(
        commandName: "besluitenlijst",
        abstract: "Publiceer de besluitenlijst; dat wacht niet op het verslag.",
        discussion: """
            griffie vergadering besluitenlijst WV-2026-0001 --als 'secretariaat:Griffie Noord'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .besluitenlijstPubliceren }
}
