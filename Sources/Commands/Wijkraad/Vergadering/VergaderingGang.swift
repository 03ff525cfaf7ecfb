import ArgumentParser
import Domain
import Services

/// `griffie vergadering oproepen`: sends the notice.
struct VergaderingOproepen: Vergaderregelopdracht {
    static let wat = "oproepen"
    static let configuration = CommandConfiguration(
        commandName: "oproepen",
        abstract: "Roep de leden op; daarna blijven agenda en stukken zoals zij zijn verstuurd.",
        discussion: """
            griffie vergadering oproepen WV-2026-0001 --als 'secretariaat:Griffie Noord'

            Dat kan tot en met de laatste dag van de oproeptermijn van het reglement.
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .oproepen }
}

/// `griffie vergadering openen`: opens the meeting.
struct VergaderingOpenen: Vergaderregelopdracht {
    static let wat = "vergadering openen"
    static let configuration = CommandConfiguration(
        commandName: "openen",
        abstract: "Open de vergadering op haar dag, als er genoeg leden zijn.",
        discussion: """
            griffie vergadering openen WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .openen }
}

/// `griffie vergadering niet-openen`: records that there was no quorum.
struct VergaderingNietOpenen: Vergaderregelopdracht {
    static let wat = "niet openen"
    static let configuration = CommandConfiguration(
        commandName: "niet-openen",
        abstract: "Leg vast dat de vergadering zonder quorum niet is geopend.",
        discussion: """
            griffie vergadering niet-openen WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .nietOpenen }
}

/// `griffie vergadering schorsen`: suspends the meeting.
struct VergaderingSchorsen: Vergaderregelopdracht {
    static let wat = "vergadering schorsen"
    static let configuration = CommandConfiguration(
        commandName: "schorsen",
        abstract: "Schors de vergadering.",
        discussion: """
            griffie vergadering schorsen WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .schorsen }
}

/// `griffie vergadering hervatten`: goes on.
struct VergaderingHervatten: Vergaderregelopdracht {
    static let wat = "vergadering hervatten"
    static let configuration = CommandConfiguration(
        commandName: "hervatten",
        abstract: "Ga verder na een schorsing, ook op een latere dag.",
        discussion: """
            griffie vergadering hervatten WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .hervatten }
}

/// `griffie vergadering sluiten`: closes the meeting.
struct VergaderingSluiten: Vergaderregelopdracht {
    static let wat = "vergadering sluiten"
    static let configuration = CommandConfiguration(
        commandName: "sluiten",
        abstract: "Sluit de vergadering.",
        discussion: """
            griffie vergadering sluiten WV-2026-0001 --als 'voorzitter:Voorzitter Atolwijk'
            """
    )

    @OptionGroup var basis: Vergaderopties

    func daad(
        _ invoer: Void, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad { .sluiten }
}

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
