import ArgumentParser
import Domain
import Services

/// `griffie aanvraag afronden`: closes a file on which nothing follows any more.
struct AanvraagAfronden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "afronden",
        abstract: "Rond een dossier af waarop niets meer volgt (Awb 6:9).",
        discussion: """
            griffie aanvraag afronden PB-2026-0042 --als 'behandelaar:Balie Centrum'

            Dit kan na een weigering, na buiten behandeling laten en na direct vaststellen, als er
            geen bezwaar meer kan komen, ook niet per post. Is er bezwaar gemaakt, rond dan niet af.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let wie = try Verzamelaar.verzamel { opties.lees(aanvraag, $0) }
        try await omgeving.dossier(wie, uitvoer, "het dossier afronden") { _ in
            .afronden
        } volgende: {
            "griffie aanvraag geschiedenis \($0.aanduiding)"
        }
    }
}
