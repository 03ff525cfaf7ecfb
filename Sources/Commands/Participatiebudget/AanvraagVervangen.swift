import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag vervangen`: replaces a decision that was not announced yet.
struct AanvraagVervangen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vervangen",
        abstract: "Vervang een besluit dat nog niet is bekendgemaakt, met een reden.",
        discussion: """
            griffie aanvraag vervangen PB-2026-0042 --verleen 1.000 --motivering 'past' \\
                --reden 'het bedrag was verkeerd overgenomen' --als beslisser:Wijkzaken
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var besluit: Besluitopties

    @Option(help: ArgumentHelp("Waarom het besluit wordt vervangen.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, aanduiding, besluit, reden) = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding))
            try await werk.doe(BesluitVervangen(besluit.opdracht(voor), reden: reden))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("het besluit vervangen"), in: omgeving)
            }
            let na = try await werk.toon(.id(voor.id), uitvoer, kort: true)
            werk.volgende("griffie aanvraag brief \(na.aanduiding)")
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Werkverzoek, Aanvraagaanduiding, Besluitopties.Invoer, String)? {
        let aanduiding = fouten.aanvraag(aanvraag)
        let besluit = besluit.lees(fouten)
        let reden = fouten.tekst(
            "--reden", reden, hooguit: 8_000, vorm: "waarom het besluit wordt vervangen")
        let verzoek = opties.lees(fouten)
        guard let aanduiding, let besluit, let reden, let verzoek else { return nil }
        return (verzoek, aanduiding, besluit, reden)
    }
}
