import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie persoon mandaat`: the power to decide up to an amount, for a period.
struct PersoonMandaat: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "mandaat",
        abstract: "Geef iemand mandaat om te besluiten (Awb 10:3, 10:5).",
        discussion: """
            griffie persoon mandaat --naam Wijkzaken --tot 3.000 --van 2026-01-01 \\
                --tot-en-met 2026-12-31 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("Wie mandaat krijgt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Het hoogste bedrag, zoals 3.000.", valueName: "bedrag"))
    var tot: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let naam: String
        let tot: Bedrag
        let geldig: ClosedRange<Datum>
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let persoon = try await werk.persoon(invoer.naam, veld: "--naam")
            try await werk.doe(
                MandaatVerlenen(
                    persoon: persoon?.id ?? werk.nieuw(), tot: invoer.tot, geldig: invoer.geldig,
                    nieuw: persoon == nil ? invoer.naam : nil))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("mandaat verlenen"), in: omgeving)
            }
            let nu = try await werk.lezer.antwoord(op: Personen(metNaam: invoer.naam))
            try uitvoer.schrijf(nu.antwoord(), in: omgeving)
            werk.volgende("griffie budget bekendmaken, of griffie aanvraag besluiten")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let tot = fouten.bedrag("--tot", tot, vanaf: .nul)
        let van = fouten.datum("--van", van)
        let totEnMet = fouten.datum("--tot-en-met", totEnMet)
        let verzoek = opties.lees(fouten)
        guard let van, let totEnMet else { return nil }
        guard van <= totEnMet else {
            fouten.meld(
                Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --van; keer ze om"))
            return nil
        }
        guard let naam, let tot, let verzoek else { return nil }
        return Invoer(verzoek: verzoek, naam: naam, tot: tot, geldig: van...totEnMet)
    }
}
