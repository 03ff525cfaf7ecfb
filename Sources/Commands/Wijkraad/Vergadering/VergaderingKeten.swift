import ArgumentParser
import Domain
import Services
import Weergave

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
        if schakels.isEmpty {
            omgeving.meld(
                "Geen agendapunt, besluit of actiepunt van een vergadering gaat over \(tekst).\n")
        }
    }
}
