import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak lijst`: the tasks of a municipality.
struct TaakLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de open taken, of alle.",
        discussion: """
            griffie taak lijst
            griffie taak lijst --alle --csv
            """
    )

    @Flag(help: "Ook wat gereed of vervallen is.")
    var alle = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let code = try gemeenteoptie.code()
        let lijst = try await omgeving.lees(code) { lezer in
            try await omgeving.taaklijst(
                lezer.antwoord(op: Taken(alle ? .alle : .open)), lezer, op: omgeving.vandaag)
        }
        try uitvoer.schrijf(lijst.antwoord, in: omgeving)
    }
}

/// `griffie taak toon`: one task.
struct TaakToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een taak, met waarom die dag.",
        discussion: "griffie taak toon T-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals T-2026-0001.", valueName: "taak"))
    var taak: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.taak(taak) }
        let code = try gemeenteoptie.code()
        try await omgeving.lees(code) { lezer in
            let beeld = try await lezer.antwoord(op: Taken(.kenmerk(kenmerk)))
            guard let gevonden = beeld.taken.first else { return }
            try uitvoer.schrijf(
                try await omgeving.taaklijst(beeld, lezer, op: omgeving.vandaag).een(gevonden),
                in: omgeving)
        }
    }
}

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
