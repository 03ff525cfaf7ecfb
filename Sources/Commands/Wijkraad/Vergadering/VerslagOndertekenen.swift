import ArgumentParser
import Domain
import Services

/// `griffie vergadering verslag ondertekenen`: the last chair and secretary sign.
struct VerslagOndertekenen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ondertekenen",
        abstract: "Onderteken het verslag van een opgeheven wijkraad, als laatste bestuur.",
        discussion: """
            griffie vergadering verslag ondertekenen WV-2026-0009 \\
                --als 'voorzitter:Voorzitter Atolwijk'

            Als de laatste voorzitter en de laatste secretaris allebei hebben getekend, is het
            verslag vastgesteld.
            """
    )

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let wie = try Verzamelaar.verzamel { basis.lees($0) }
        try await omgeving.vaststellen(wie, van: wie.kenmerk, basis.uitvoer)
    }
}
