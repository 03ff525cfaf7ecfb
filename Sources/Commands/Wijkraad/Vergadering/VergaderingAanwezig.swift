import ArgumentParser
import Domain
import Services

/// `griffie vergadering aanwezig`: notes where members are.
struct VergaderingAanwezig: Vergaderregelopdracht {
    static let wat = "aanwezigheid noteren"
    static let configuration = CommandConfiguration(
        commandName: "aanwezig",
        abstract: "Noteer wie er is, wie niet, en wie een ander machtigt.",
        discussion: """
            griffie vergadering aanwezig WV-2026-0001 --aanwezig 'Voorzitter Atolwijk' \\
                --aanwezig 'Lid Een' --verontschuldigd 'Lid Twee' \\
                --volmacht 'Lid Drie=Lid Een' --als 'secretaris:Secretaris Atolwijk'
            griffie vergadering aanwezig WV-2026-0001 --vertrokken 'Lid Een' --vanaf 5 \\
                --als 'secretaris:Secretaris Atolwijk'

            Met --vanaf geldt het vanaf dat punt; zonder vanaf het begin. Bij elke stemming wordt
            het quorum opnieuw geteld.
            """
    )

    @Option(help: ArgumentHelp("Een lid dat er is; mag vaker.", valueName: "naam"))
    var aanwezig: [String] = []

    @Option(help: ArgumentHelp("Een lid dat zich afmeldde; mag vaker.", valueName: "naam"))
    var verontschuldigd: [String] = []

    @Option(help: ArgumentHelp("Een lid dat er niet is; mag vaker.", valueName: "naam"))
    var afwezig: [String] = []

    @Option(help: ArgumentHelp("Een lid dat vertrok; mag vaker.", valueName: "naam"))
    var vertrokken: [String] = []

    @Option(
        help: ArgumentHelp(
            "Een lid dat er niet is en wie het machtigt; mag vaker.", valueName: "naam=naam"))
    var volmacht: [String] = []

    @Option(help: ArgumentHelp("Vanaf welk punt; anders vanaf het begin.", valueName: "nummer"))
    var vanaf: String?

    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let regels: [(naam: String, stand: Vergadering.Aanwezigheid.Stand, gemachtigde: String?)]
        let vanaf: Int?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let namen: [(String, Vergadering.Aanwezigheid.Stand)] =
            aanwezig.map { ($0, .aanwezig) } + verontschuldigd.map { ($0, .verontschuldigd) }
            + afwezig.map { ($0, .afwezig) } + vertrokken.map { ($0, .vertrokken) }
        var regels = namen.map {
            (naam: $0.0, stand: $0.1, gemachtigde: String?.none)
        }
        for tekst in volmacht {
            let paar = fouten.optioneel(
                "--volmacht", tekst, vorm: "twee namen, zoals 'Lid Drie=Lid Een'"
            ) { tekst -> (String, String)? in
                let delen = tekst.split(separator: "=", maxSplits: 1).map(String.init)
                return delen.count == 2 ? (delen[0], delen[1]) : nil
            }
            if let paar { regels.append((paar.0, .volmacht, paar.1)) }
        }
        if namen.isEmpty, volmacht.isEmpty {
            fouten.meld(
                Invoerfout("--aanwezig", .verplicht, "ontbreekt; noem minstens een lid"))
        }
        let vanaf = fouten.geheelOfNiets("--vanaf", vanaf, in: 1...500).map { Int($0) }
        return Invoer(regels: regels, vanaf: vanaf)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        let vanaf = try invoer.vanaf.map { try beeld.punt($0) }
        var regels: [Vergadering.Aanwezigheid] = []
        for regel in invoer.regels {
            let lid = try await werk.bekende(regel.naam, veld: "--\(regel.stand.rawValue)")
            var gemachtigde: ID<Persoon>?
            if let naam = regel.gemachtigde {
                gemachtigde = try await werk.bekende(naam, veld: "--volmacht")
            }
            regels.append(
                .init(lid: lid, stand: regel.stand, gemachtigde: gemachtigde, vanaf: vanaf))
        }
        return .noteren(regels)
    }
}
