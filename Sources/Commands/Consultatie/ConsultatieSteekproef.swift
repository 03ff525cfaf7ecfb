import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie consultatie steekproef`: some units for an auditor, by a draw that anybody can repeat.
struct ConsultatieSteekproef: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "steekproef",
        abstract: "Trek een steekproef uit de oordelen; met hetzelfde zaad komt dezelfde eruit.",
        discussion: """
            griffie consultatie steekproef --omvang 10
            griffie consultatie steekproef --omvang 10 --zaad 4711 --csv
            griffie consultatie steekproef --omvang 10 --zaad 4711 --tot 1200
                uit wat er was toen het register 1200 inschrijvingen had
            """
    )

    @Option(help: ArgumentHelp("Hoeveel oordelen.", valueName: "aantal"))
    var omvang: String?

    @Option(
        help: ArgumentHelp("Het zaad; zonder wordt er een getrokken en getoond.", valueName: "zaad")
    )
    var zaad: String?

    @OptionGroup var totoptie: Totoptie
    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (vraag, zaad) = try Verzamelaar.verzamel { fouten -> (Steekproefvraag, String)? in
            let aantal: Int? = fouten.verplicht(
                "--omvang", self.omvang, vorm: "een geheel getal van 1 tot en met 10000"
            ) { tekst in Int(tekst).flatMap { (1...10_000).contains($0) ? $0 : nil } }
            let gekozen =
                self.zaad.map { fouten.tekst("--zaad", $0, hooguit: 200, vorm: "een zaad") }
                ?? String(omgeving.toeval())
            let tot = totoptie.lees(fouten)
            guard let aantal, let gekozen else { return nil }
            return (Steekproefvraag(zaad: gekozen, omvang: aantal, tot: tot), gekozen)
        }
        let code = try gemeenteoptie.code()
        let steekproef = try await omgeving.lees(code) { try await $0.antwoord(op: vraag) }
        try uitvoer.schrijf(steekproef.antwoord, in: omgeving)
        omgeving.meld(steekproef.positie)
        omgeving.meld("Zaad: \(zaad). Met dit zaad en dezelfde dossiers komt dezelfde eruit.\n")
    }
}
