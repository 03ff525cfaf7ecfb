import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging toon`: one promise.
struct ToezeggingToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een toezegging.",
        discussion: "griffie toezegging toon TZ-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.toezegging(toezegging) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Toezeggingen(kenmerk))
        }
        guard let gevonden = beeld.toezeggingen.first else { return }
        try uitvoer.schrijf(gevonden.antwoord(beeld.woorden, op: omgeving.vandaag), in: omgeving)
    }
}
