import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag vaststellen`: adopts minutes in a later meeting.
struct VerslagVaststellen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vaststellen",
        abstract: "Stel in een vergadering het verslag van een eerdere vast.",
        discussion: """
            griffie vergadering verslag vaststellen WV-2026-0002 --van WV-2026-0001 \\
                --als 'voorzitter:Voorzitter Atolwijk'

            Het verslag staat vanzelf op de agenda. Adviezen die erin staan krijgen bewijsgraad
            genotuleerd; hun dag blijft de dag van verzenden.
            """
    )

    @Option(
        help: ArgumentHelp("De vergadering waarvan het verslag is.", valueName: "vergadering"))
    var van: String?

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let (wie, eerder) = try Verzamelaar.verzamel { fouten -> (Vergaderverzoek, Kenmerk)? in
            let wie = basis.lees(fouten)
            let eerder = fouten.vergadering(van, veld: "--van")
            guard let wie, let eerder else { return nil }
            guard wie.kenmerk != eerder else {
                fouten.meld(
                    Invoerfout(
                        "--van", .ongeldigeWaarde,
                        "is dezelfde vergadering; na een opheffing is er verslag ondertekenen"))
                return nil
            }
            return (wie, eerder)
        }
        try await omgeving.vaststellen(wie, van: eerder, basis.uitvoer)
    }
}
