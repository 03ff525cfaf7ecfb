import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak geschiedenis`: everything that was recorded of a task.
struct TaakGeschiedenis: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "geschiedenis",
        abstract: "Alles wat over een taak is vastgelegd, met de keten nagerekend.",
        discussion: "griffie taak geschiedenis T-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.taak(taak) }
        let code = try gemeenteoptie.code()
        let geschiedenis = try await omgeving.lees(code) { lezer in
            let beeld = try await lezer.antwoord(op: Taken(.kenmerk(kenmerk)))
            guard let gevonden = beeld.taken.first else {
                throw ServiceError.nietGevonden("taak \(kenmerk) bestaat niet")
            }
            return try await lezer.antwoord(op: Geschiedenisvraag(Onderwerp(.taak, gevonden.id)))
        }
        try uitvoer.schrijf(geschiedenis.antwoord, in: omgeving)
        guard geschiedenis.schakels.allSatisfy(\.klopt) else { throw Opdrachtfout.ketenGebroken }
    }
}
