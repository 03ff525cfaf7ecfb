import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost`: the front offices, who works there and when they are open.
struct WijkpostOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijkpost",
        abstract: "De wijkposten: openingstijden, medewerkers, sluitingen en waarneming.",
        discussion: """
            griffie wijkpost instellen --code Centrum --naam 'Wijkpost Centrum' --wijk Centrum \\
                --op 2026-01-01 --als beheerder:Gegevensbeheer
            griffie wijkpost openingstijden --wijkpost Centrum --open 'ma 09:00-12:30' \\
                --open 'do 13:00-17:00' --als beheerder:Gegevensbeheer
            griffie wijkpost sluiten --wijkpost Centrum --van 2026-07-20 --tot-en-met 2026-07-31 \\
                --reden vakantie --als beheerder:Gegevensbeheer
            griffie wijkpost lijst
            """,
        subcommands: [
            WijkpostInstellen.self, WijkpostOpeningstijden.self, WijkpostMedewerker.self,
            WijkpostVertrek.self, WijkpostSluiten.self, WijkpostWaarnemen.self,
            WijkpostOpheffen.self, WijkpostLijst.self, WijkpostToon.self,
        ]
    )
}

extension Omgeving {
    /// Changes a wijkpost, and shows what it is now.
    func wijzigWijkpost(
        _ verzoek: Werkverzoek, _ code: String, _ uitvoer: Uitvoeropties, _ wat: String,
        _ daad: (Werk) async throws -> WijkpostWijzigen.Daad
    ) async throws {
        let kalender = try kalender()
        try await werk(verzoek) { werk in
            let post = try await werk.lezer.antwoord(op: Wijkpostvraag(code)).wijkpost
            try await werk.doe(WijkpostWijzigen(post.id, daad(werk)))
            guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: self) }
            let na = try await werk.lezer.antwoord(op: Wijkpostvraag(code))
            try uitvoer.schrijf(
                na.wijkpost.antwoord(na.namen, op: werk.datum, kalender), in: self)
            werk.volgende("griffie wijkpost toon --wijkpost \(code)")
        }
    }
}
