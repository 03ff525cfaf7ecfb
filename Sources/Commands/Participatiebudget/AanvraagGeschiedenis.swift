import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag geschiedenis`: everything that was recorded about an application.
struct AanvraagGeschiedenis: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "geschiedenis",
        abstract: "Alles wat over een aanvraag is vastgelegd, met de keten nagerekend.",
        discussion: "griffie aanvraag geschiedenis PB-2026-0042"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, aanduiding) = try gemeenteoptie.lees(met: aanvraag)
        let geschiedenis = try await omgeving.lees(code) { lezer in
            let beeld = try await lezer.antwoord(op: Aanvraagvraag(aanduiding))
            return try await lezer.antwoord(
                op: Geschiedenisvraag(Onderwerp(.aanvraag, beeld.id)))
        }
        try uitvoer.schrijf(geschiedenis.antwoord, in: omgeving)
        guard geschiedenis.schakels.allSatisfy(\.klopt) else { throw Opdrachtfout.ketenGebroken }
    }
}
