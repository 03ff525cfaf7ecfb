import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag bijdrage`: what residents pledged, must do, and did.
struct AanvraagBijdrage: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bijdrage",
        abstract: "De actieve bijdrage: toegezegd, getoetst, verplicht, geleverd en tekort.",
        discussion: "griffie aanvraag bijdrage PB-2026-0042"
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
        try uitvoer.schrijf(beeld.bijdrage(), in: omgeving)
    }
}
