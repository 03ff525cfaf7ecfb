import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag bijlage lijst`: the documents of an application.
struct BijlageLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De bijlagen van een aanvraag, ook wat is verwijderd.",
        discussion: "griffie aanvraag bijlage lijst PB-2026-0042"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, aanduiding) = try gemeenteoptie.lees(met: aanvraag)
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Aanvraagvraag(aanduiding))
        }
        try uitvoer.schrijf(beeld.bijlagenantwoord, in: omgeving)
    }
}
