import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag herbereken`: calculates the last day again, with another calendar.
struct AanvraagHerbereken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "herbereken",
        abstract: "Herbereken de uiterste beslisdatum met de kalender van deze installatie.",
        discussion: """
            griffie aanvraag herbereken PB-2026-0042 --als 'behandelaar:Balie Centrum'

            Een datum verandert nooit vanzelf als er nieuwe gelijkgestelde dagen bekend worden; deze
            opdracht legt de herberekening vast, met de kalender die is gebruikt.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let wie = try Verzamelaar.verzamel { opties.lees(aanvraag, $0) }
        try await omgeving.onderweg(wie, uitvoer, "de beslistermijn herberekenen") { _ in
            .herbereken
        } volgende: {
            "griffie aanvraag termijn \($0.aanduiding)"
        }
    }
}
