import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie vergadering blad`: a sheet about a meeting, to be printed.
struct VergaderingBlad: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "blad",
        abstract: "Agenda, presentielijst, besluitenlijst of verslag als HTML om af te drukken.",
        discussion: """
            griffie vergadering blad WV-2026-0001 --soort agenda --naar agenda.html
            griffie vergadering blad WV-2026-0001 --soort besluitenlijst --openbaar
            griffie vergadering blad WV-2026-0001 --soort presentielijst
                leeg, om te tekenen, zolang geen aanwezigheid is genoteerd

            Met --openbaar staat er van besloten punten en geheime stukken alleen dat zij er zijn,
            en heten insprekers bewoner. Een verslag is pas openbaar als het is vastgesteld.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals WV-2026-0001.", valueName: "vergadering"))
    var vergadering: String?

    @Option(
        help: ArgumentHelp(
            "agenda, presentielijst, besluitenlijst of verslag.", valueName: "soort"))
    var soort: String?

    @Flag(help: "Zoals iedereen het mag lezen.")
    var openbaar = false

    @Option(
        help: ArgumentHelp("Een nieuw bestand; anders de standaarduitvoer.", valueName: "bestand"),
        completion: .file(extensions: ["html"]))
    var naar: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie

    private struct Invoer {
        let code: Gemeentecode?
        let kenmerk: Kenmerk
        let soort: Vergaderblad
    }

    func voerUit(in omgeving: Omgeving) async throws {
        let invoer = try Verzamelaar.verzamel { fouten -> Invoer? in
            let code = gemeenteoptie.lees(fouten)
            let kenmerk = fouten.vergadering(vergadering)
            let soort = fouten.keuze("--soort", soort, Vergaderblad.self)
            guard let kenmerk, let soort else { return nil }
            return Invoer(code: code, kenmerk: kenmerk, soort: soort)
        }
        let beeld = try await omgeving.lees(invoer.code) {
            try await $0.antwoord(op: Vergadervraag(invoer.kenmerk))
        }
        guard let blad = beeld.blad(invoer.soort, openbaar: openbaar) else {
            throw Opdrachtfout.nietGevonden(
                "\(invoer.kenmerk) heeft nog geen \(invoer.soort.rawValue)"
                    + (openbaar ? " dat openbaar is" : "")
                    + "; zie griffie vergadering toon \(invoer.kenmerk)")
        }
        try Briefbestand.schrijf(blad, naar: naar, in: omgeving)
    }
}
