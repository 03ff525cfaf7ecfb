import ArgumentParser
import Domain
import Services
import Weergave

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
