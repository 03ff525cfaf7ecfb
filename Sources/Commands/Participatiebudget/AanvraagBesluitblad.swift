import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag besluitblad`: everything that a decision rested on, on one sheet.
struct AanvraagBesluitblad: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "besluitblad",
        abstract: "Waar een besluit op berust: bedragen, toets, advies, ruimte en saldo.",
        discussion: "griffie aanvraag besluitblad PB-2026-0042"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, aanduiding) = try gemeenteoptie.lees(met: aanvraag)
        let dossier = try await omgeving.lees(code) {
            try await $0.antwoord(op: Besluitdossiervraag(aanduiding))
        }
        try uitvoer.schrijf(dossier.besluitblad(), in: omgeving)
    }
}
