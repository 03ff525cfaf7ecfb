import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag`: the minutes, from draft to addendum.
struct VergaderingVerslag: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verslag",
        abstract: "Het verslag: opstellen, rondsturen, corrigeren, vaststellen en publiceren.",
        discussion: """
            griffie vergadering verslag opstellen WV-2026-0001 --bestand verslag.txt \\
                --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering verslag vaststellen WV-2026-0002 --van WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'
            """,
        subcommands: [
            VerslagOpstellen.self, VerslagRondsturen.self, VerslagCorrigeren.self,
            VerslagBeoordelen.self, VerslagVaststellen.self, VerslagOndertekenen.self,
            VerslagPubliceren.self, VerslagAanvullen.self, VerslagLezen.self,
        ]
    )
}

extension Omgeving {
    /// Adopts the minutes of an earlier meeting, in another one or by signature.
    nonisolated(nonsending) func vaststellen(
        _ wie: Vergaderverzoek, van eerder: Kenmerk, _ uitvoer: Uitvoeropties
    ) async throws {
        try await opVergadering(wie, uitvoer, "verslag vaststellen") { werk, beeld in
            let vroeger = try await werk.lezer.antwoord(op: Vergadervraag(eerder))
            let dossiers = vroeger.vergadering.waarde.verloop.verzendingen
                .compactMap { verzending in
                    if case .dossier(let id) = verzending.over { id } else { nil }
                }
            return Services.VerslagVaststellen(
                van: vroeger.vergadering.id, in: beeld.vergadering.id,
                wijkraad: beeld.wijkraad.id, dossiers: Array(Set(dossiers)))
        }
    }
}
