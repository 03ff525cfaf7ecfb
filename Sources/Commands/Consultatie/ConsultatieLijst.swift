import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie lijst`: the verdicts per dossier, wijkraad and question, also those behind
/// a row of a report.
struct ConsultatieLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract:
            "Toon de dossiers met het oordeel per wijkraad en vraag; ook die achter een rapport.",
        discussion: """
            griffie consultatie lijst
            griffie consultatie lijst --kwartaal 2026-K3 --afdeling Stadsontwikkeling
                wat er achter een regel van het rapport zit
            griffie consultatie lijst --oordeel niet_aantoonbaar --csv
            """
    )

    @Option(
        help: ArgumentHelp(
            "Alleen besluiten van dit kwartaal, zoals 2026-K3.", valueName: "kwartaal"))
    var kwartaal: String?

    @Option(help: ArgumentHelp("Alleen besluiten van dit jaar.", valueName: "jaar"))
    var jaar: String?

    @Option(help: ArgumentHelp("Alleen dit oordeel.", valueName: "oordeel"))
    var oordeel: String?

    @Option(
        help: ArgumentHelp(
            "Alleen van deze vakafdeling, op de dag van het besluit.", valueName: "naam"))
    var afdeling: String?

    @Option(help: ArgumentHelp("Alleen behandeld in deze rol.", valueName: "rol"))
    var rol: String?

    @Option(help: ArgumentHelp("Alleen van dit stadsdeel.", valueName: "naam"))
    var stadsdeel: String?

    @Option(help: ArgumentHelp("Alleen deze wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Flag(help: "Alleen dossiers van voor de invoering van dit systeem.")
    var overgang = false

    @OptionGroup var totoptie: Totoptie
    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let vraag = try Verzamelaar.verzamel { fouten -> Eenhedenvraag? in
            let tot = totoptie.lees(fouten)
            return lees(fouten).map { Eenhedenvraag($0, tot: tot) }
        }
        let code = try gemeenteoptie.code()
        let beeld = try await omgeving.lees(code) { try await $0.antwoord(op: vraag) }
        let eenheden = beeld.waarde
        let getoond = Array(eenheden.prefix(Eenhedenvraag.hooguit))
        try uitvoer.schrijf(.eenheden(getoond), in: omgeving)
        omgeving.meld(beeld.positie)
        if eenheden.count > getoond.count {
            omgeving.meld(
                "Er zijn er meer dan \(Eenhedenvraag.hooguit); kies een kwartaal, afdeling of "
                    + "wijkraad.\n")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Eenhedenkeuze? {
        var keuze = Eenhedenkeuze()
        let jaar = fouten.jaarOfNiets("--jaar", jaar).flatMap { Kwartaal.jaar($0) }
        let een = kwartaal.flatMap {
            fouten.optioneel("--kwartaal", $0, vorm: "een kwartaal zoals 2026-K3") {
                Kwartaal(tekst: $0)
            }
        }
        if self.jaar != nil, kwartaal != nil {
            fouten.meld(
                Invoerfout(
                    "--kwartaal", .ongeldigeWaarde, "geef een jaar of een kwartaal, niet allebei"))
        }
        keuze.kwartalen = een.map { $0...$0 } ?? jaar
        keuze.oordeel = oordeel.flatMap {
            fouten.keuze("--oordeel", $0, Consultatieoordeel.self)
        }
        keuze.vakafdeling = afdeling.flatMap {
            fouten.tekst("--afdeling", $0, hooguit: 100, vorm: "een vakafdeling")
        }
        keuze.behandelrol = rol.flatMap { fouten.keuze("--rol", $0, Rol.self) }?.rawValue
        keuze.stadsdeel = stadsdeel.flatMap {
            fouten.tekst("--stadsdeel", $0, hooguit: 100, vorm: "een stadsdeel")
        }
        keuze.wijkraad = wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) }
        keuze.overgang = overgang ? true : nil
        return keuze
    }
}
