import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering toon`: one meeting with everything that is known of it.
struct VergaderingToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een vergadering met agenda, aanwezigheid, besluiten en verslag.",
        discussion: "griffie vergadering toon WV-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let kenmerk = try Verzamelaar.verzamel { $0.vergadering(vergadering) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Vergadervraag(kenmerk))
        }
        try uitvoer.schrijf(beeld.antwoord, in: omgeving)
    }
}

/// `griffie vergadering verslag lezen`: the last version of the minutes, as text.
struct VerslagLezen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lezen",
        abstract: "Schrijf de laatste versie van het verslag, met de addenda.",
        discussion: "griffie vergadering verslag lezen WV-2026-0001"
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    func voerUit(in omgeving: Omgeving) async throws {
        let kenmerk = try Verzamelaar.verzamel { $0.vergadering(vergadering) }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Vergadervraag(kenmerk))
        }
        let verslag = beeld.vergadering.waarde.verslag
        guard let laatste = verslag.versies.last else {
            throw Opdrachtfout.nietGevonden("\(kenmerk) heeft nog geen verslag")
        }
        let regels = [laatste.tekst] + verslag.addenda.map(\.tekst)
        for regel in regels {
            for deel in beeld.woord(regel).split(separator: "\n", omittingEmptySubsequences: false)
            {
                try omgeving.schrijf(Schermregel.van(String(deel)) + "\n")
            }
        }
    }
}

/// `griffie vergadering lijst`: the meetings.
struct VergaderingLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de vergaderingen.",
        discussion: """
            griffie vergadering lijst
            griffie vergadering lijst --wijkraad Atolwijk
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad; anders alle.", valueName: "code"))
    var wijkraad: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Gegeven {
        let raad: String?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gegeven = try Verzamelaar.verzamel { fouten in
            Gegeven(raad: wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) })
        }
        let code = try gemeenteoptie.code()
        let regels = try await omgeving.lees(code) {
            try await $0.antwoord(op: Vergaderingen(van: gegeven.raad))
        }
        let rijen = regels.map {
            (vergadering: $0.vergadering.waarde, wijkraad: $0.wijkraad.code)
        }
        try uitvoer.schrijf(.vergaderingen(rijen), in: omgeving)
    }
}

/// `griffie vergadering keten`: from meeting to dossier and back.
struct VergaderingKeten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "keten",
        abstract: "Volg de keten van agendapunt naar advies en reactie, van welke kant ook.",
        discussion: """
            griffie vergadering keten WV-2026-0001
            griffie vergadering keten PB-2026-0042
            griffie vergadering keten BD-2026-0001
            griffie vergadering keten T-2026-0007
            """
    )

    @Argument(
        help: ArgumentHelp(
            "Het kenmerk van een vergadering, aanvraag, dossier of taak.", valueName: "kenmerk"))
    var kenmerk: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let tekst = try Verzamelaar.verzamel { fouten in
            fouten.verplicht("KENMERK", kenmerk, vorm: "een kenmerk zoals WV-2026-0001") {
                Verwijzing.isKenmerk($0.uppercased()) ? $0.uppercased() : nil
            }
        }
        let begin: Ketenvraag.Begin =
            if let kenmerk = Kenmerk(tekst: tekst) {
                switch kenmerk.soort {
                case .vergadering: .vergadering(kenmerk)
                case .aanvraag: .aanvraag(.kenmerk(kenmerk))
                case .dossier: .dossier(kenmerk)
                case .taak, .bestuurstoezegging: .kenmerk("\(kenmerk)")
                }
            } else { .kenmerk(tekst) }
        let code = try gemeenteoptie.code()
        let schakels = try await omgeving.lees(code) {
            try await $0.antwoord(op: Ketenvraag(begin))
        }
        try uitvoer.schrijf(schakels.antwoord, in: omgeving)
    }
}
