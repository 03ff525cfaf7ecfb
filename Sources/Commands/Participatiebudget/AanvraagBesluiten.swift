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
            griffie aanvraag besluiten PB-2026-0042 --weiger actieve_bijdrage \\
                --motivering 'te weinig bewoners' --als beslisser:Wijkzaken
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Verleen dit bedrag.", valueName: "bedrag"))
    var verleen: String?

    @Flag(help: "Verleen wat is gevraagd, of zoveel als het plafond toelaat (Awb 4:25 lid 2).")
    var verleenVoorZoverMogelijk = false

    @Option(
        help: ArgumentHelp(
            "Weiger op deze grond: plafond, actieve_bijdrage of valt_niet_onder_regeling.",
            valueName: "grond"))
    var weiger: String?

    @Option(help: ArgumentHelp("De motivering van het besluit (Awb 3:46).", valueName: "tekst"))
    var motivering: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let aanduiding: Aanvraagaanduiding
        let voornemen: Voornemen
        let motivering: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Aanvraagvraag(invoer.aanduiding))
            try await werk.doe(
                Services.AanvraagBesluiten(
                    aanvraag: voor.id, budget: voor.budget.id,
                    regeling: voor.budget.budget.regeling, voornemen: invoer.voornemen,
                    motivering: invoer.motivering))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("op de aanvraag besluiten"), in: omgeving)
            }
            let na = try await werk.toon(.id(voor.id), uitvoer, kort: true)
            werk.volgende(
                "griffie aanvraag geschiedenis \(na.aanduiding), of griffie budget toon "
                    + "--wijk \(Schelpwoord.van(na.budget.wijknaam)) "
                    + "--jaar \(na.budget.budget.jaar)")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let aanduiding = fouten.aanvraag(aanvraag)
        let voornemen = voornemen(fouten)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "de redenen van het besluit")
        let verzoek = opties.lees(fouten)
        guard let aanduiding, let voornemen, let motivering, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, aanduiding: aanduiding, voornemen: voornemen, motivering: motivering)
    }

    private func voornemen(_ fouten: Verzamelaar) -> Voornemen? {
        let gekozen = [verleen != nil, verleenVoorZoverMogelijk, weiger != nil].count { $0 }
        guard gekozen == 1 else {
            let keuze = "--verleen BEDRAG, --verleen-voor-zover-mogelijk of --weiger GROND"
            fouten.meld(
                gekozen == 0
                    ? Invoerfout("besluit", .verplicht, "ontbreekt; geef \(keuze)")
                    : Invoerfout("besluit", .dubbelVeld, "is er meer dan een; kies \(keuze)"))
            return nil
        }
        if verleenVoorZoverMogelijk { return .verlenenVoorZoverMogelijk }
        if let weiger {
            return fouten.keuze("--weiger", weiger, Weigeringsgrond.self).map { .weigeren($0) }
        }
        return fouten.bedrag("--verleen", verleen, vanaf: Bedrag(cent: 1)).map { .verlenen($0) }
    }
}
