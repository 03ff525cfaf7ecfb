import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag beoordelen`: takes an application in hand and checks the contribution.
struct AanvraagBeoordelen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "beoordelen",
        abstract: "Neem een aanvraag in behandeling en toets de actieve bijdrage.",
        discussion: "griffie aanvraag beoordelen PB-2026-0042 --als 'behandelaar:Balie Centrum'"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let dossier = try Verzamelaar.verzamel { opties.lees(aanvraag, $0) }
        try await omgeving.werk(dossier.verzoek) { werk in
            let voor = try await werk.lezer.antwoord(op: Aanvraagvraag(dossier.aanduiding))
            try await werk.doe(
                Services.AanvraagBeoordelen(
                    aanvraag: voor.id, regeling: voor.budget.budget.regeling))
            guard !dossier.verzoek.proef else {
                return try uitvoer.schrijf(.proef("aanvraag beoordelen"), in: omgeving)
            }
            let na = try await werk.lezer.antwoord(op: Aanvraagvraag(.id(voor.id)))
            try uitvoer.schrijf(
                na.aanvraag.toets(na.budget.regeling.inhoud.norm).antwoord, in: omgeving)
            werk.volgende(Self.stap(na))
        }
    }

    private static func stap(_ beeld: Aanvraagbeeld) -> String {
        let kenmerk = beeld.aanduiding
        return switch beeld.aanvraag.toets {
        case .voldaan, nil:
            "griffie aanvraag besluiten \(kenmerk) --verleen BEDRAG --motivering TEKST "
                + "--als beslisser:NAAM"
        case .nietVoldaan, .beoordelingNodig:
            "griffie aanvraag afwijken \(kenmerk) --motivering TEKST, of besluiten \(kenmerk) "
                + "--weiger actieve_bijdrage"
        }
    }
}
