import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging nagekomen`: a promise was kept.
struct ToezeggingNagekomen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "nagekomen",
        abstract: "Leg vast dat een toezegging is nagekomen, en hoe.",
        discussion: """
            griffie toezegging nagekomen TZ-2026-0001 --reden 'de lampen branden' \\
                --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("Hoe zij is nagekomen.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { _ in .afdoen(.nagekomen) }
    }
}

/// `griffie toezegging gebroken`: a promise was not kept.
struct ToezeggingGebroken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "gebroken",
        abstract: "Leg vast dat een toezegging niet wordt nagekomen, met de reden.",
        discussion: """
            griffie toezegging gebroken TZ-2026-0001 --reden 'het geld is er niet' \\
                --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("Waarom niet.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { _ in
            .afdoen(.nietNagekomen)
        }
    }
}

/// `griffie toezegging ingetrokken`: a promise was withdrawn.
struct ToezeggingIngetrokken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ingetrokken",
        abstract: "Leg vast dat een toezegging is ingetrokken, met de reden.",
        discussion: """
            griffie toezegging ingetrokken TZ-2026-0001 --reden 'de wijkraad wil iets anders' \\
                --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { _ in
            .afdoen(.ingetrokken)
        }
    }
}

/// `griffie toezegging verlengen`: a promise gets more time.
struct ToezeggingVerlengen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verlengen",
        abstract: "Geef een toezegging een latere laatste dag, met de reden.",
        discussion: """
            griffie toezegging verlengen TZ-2026-0001 --tot 2026-09-01 \\
                --reden 'de lampen zijn besteld' --als 'vakafdeling:Ruimte'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals TZ-2026-0001.", valueName: "toezegging"))
    var toezegging: String?

    @Option(help: ArgumentHelp("De nieuwe laatste dag.", valueName: "datum"))
    var tot: String?

    @Option(help: ArgumentHelp("Waarom.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try await omgeving.doeAf(toezegging, reden, opties, uitvoer) { fouten in
            fouten.datum("--tot", tot).map { .verlengen(tot: $0) }
        }
    }
}

/// `griffie toezegging lijst`: the promises of a municipality.
struct ToezeggingLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de open toezeggingen, of voor de raad alle met hun afloop.",
        discussion: """
            griffie toezegging lijst
            griffie toezegging lijst --afdeling Ruimte
            griffie toezegging lijst --raad --csv
                alles wat is toegezegd, met nagekomen, gebroken en ingetrokken en de reden
            """
    )

    @Flag(help: "Voor de raad: ook wat is nagekomen, gebroken of ingetrokken.")
    var raad = false

    @Option(help: ArgumentHelp("Alleen van deze afdeling.", valueName: "naam"))
    var afdeling: String?

    @Option(
        help: ArgumentHelp("Alleen wat in dit jaar is toegezegd.", valueName: "jaar"))
    var jaar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, gekozen) = try Verzamelaar.verzamel { fouten -> (Gemeentecode?, Int?)? in
            (gemeenteoptie.lees(fouten), fouten.jaarOfNiets("--jaar", jaar))
        }
        let beeld = try await omgeving.lees(code) { try await $0.antwoord(op: Toezeggingen()) }
        let gevraagd = beeld.toezeggingen.filter { toezegging in
            (raad || toezegging.waarde.stand == .open)
                && (afdeling.map {
                    $0.lowercased() == toezegging.waarde.opening.vakafdeling.lowercased()
                } ?? true)
                && (gekozen.map { $0 == toezegging.waarde.opening.gedaanOp.jaar } ?? true)
        }
        try uitvoer.schrijf(
            gevraagd.antwoord(beeld.woorden, op: omgeving.vandaag), in: omgeving)
    }
}

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
