import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging geschiedenis`: everything that was recorded of a promise.
struct ToezeggingGeschiedenis: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "geschiedenis",
        abstract: "Alles wat over een toezegging is vastgelegd, met de keten nagerekend.",
        discussion: "griffie toezegging geschiedenis TZ-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.toezegging(toezegging) }
        let code = try gemeenteoptie.code()
        let geschiedenis = try await omgeving.lees(code) { lezer in
            let beeld = try await lezer.antwoord(op: Toezeggingen(kenmerk))
            guard let gevonden = beeld.toezeggingen.first else {
                throw ServiceError.nietGevonden("toezegging \(kenmerk) bestaat niet")
            }
            return try await lezer.antwoord(
                op: Geschiedenisvraag(Onderwerp(.bestuurstoezegging, gevonden.id)))
        }
        try uitvoer.schrijf(geschiedenis.antwoord, in: omgeving)
        guard geschiedenis.schakels.allSatisfy(\.klopt) else { throw Opdrachtfout.ketenGebroken }
    }
}
