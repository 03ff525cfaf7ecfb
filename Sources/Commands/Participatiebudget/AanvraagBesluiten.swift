import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag besluiten`: grants, grants in part, or refuses.
struct AanvraagBesluiten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "besluiten",
        abstract: "Besluit op een aanvraag: verlenen, deels verlenen of weigeren.",
        discussion: """
            griffie aanvraag besluiten PB-2026-0042 --verleen 1.200 --motivering 'past' \\
                --als beslisser:Wijkzaken
            griffie aanvraag besluiten PB-2026-0042 --verleen-voor-zover-mogelijk \\
                --motivering 'er is niet genoeg over' --als beslisser:Wijkzaken
            griffie aanvraag besluiten PB-2026-0042 --verleen 800 \\
                --rest valt_niet_onder_regeling --motivering 'zonder de muziek' \\
                --als beslisser:Wijkzaken
            griffie aanvraag besluiten PB-2026-0042 --weiger actieve_bijdrage \\
                --motivering 'te weinig bewoners' --als beslisser:Wijkzaken
            griffie aanvraag besluiten PB-2026-0042 --verleen 1.200 --motivering 'past' \\
                --voorbeeld --als beslisser:Wijkzaken
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var besluit: Besluitopties

    @Flag(help: "Proef die de brief toont, precies zoals zij wordt. Er wordt niets vastgelegd.")
    var voorbeeld = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (gegeven, aanduiding, besluit) = try Verzamelaar.verzamel(lees)
        let verzoek = voorbeeld ? gegeven.alsProef : gegeven
        try await omgeving.werk(verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding, op: werk.datum))
            try await werk.doe(besluit.opdracht(voor))
            guard !voorbeeld else {
                return try omgeving.schrijf(try await werk.brief(besluit, voor).brief.tekst)
            }
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("op de aanvraag besluiten"), in: omgeving)
            }
            let na = try await werk.toon(.id(voor.id), uitvoer, kort: true)
            werk.volgende(
                "griffie aanvraag geschiedenis \(na.aanduiding), griffie budget toon "
                    + "--wijk \(Schelpwoord.van(na.budget.wijknaam)) "
                    + "--jaar \(na.budget.budget.jaar), of griffie aanvraag brief \(na.aanduiding)")
        }
    }

    private func lees(
        _ fouten: Verzamelaar
    ) -> (Werkverzoek, Aanvraagaanduiding, Besluitopties.Invoer)? {
        let aanduiding = fouten.aanvraag(aanvraag)
        let besluit = besluit.lees(fouten)
        let verzoek = opties.lees(fouten)
        guard let aanduiding, let besluit, let verzoek else { return nil }
        return (verzoek, aanduiding, besluit)
    }
}
