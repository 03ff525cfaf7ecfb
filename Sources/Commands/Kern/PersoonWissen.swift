import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie persoon wissen`: erases the personal data of somebody.
struct PersoonWissen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "wissen",
        abstract: "Wis naam, bereikbaarheid en woorden van een persoon (AVG art. 17).",
        discussion: """
            griffie persoon wissen --naam 'Bewoners Centrum' --grond toestemming_ingetrokken \
                --als beheerder:Gegevensbeheer
                ook titel, omschrijving en naam in de aanvragen die deze persoon opstelde
            griffie persoon wissen --naam 'Bewoners Centrum' --grond onrechtmatig \
                --aanvraag PB-2026-0042 --als beheerder:Gegevensbeheer
                en in een aanvraag die een ander voor deze persoon opstelde
            """
    )

    @Option(help: ArgumentHelp("Wiens gegevens.", valueName: "naam"))
    var naam: String?

    @Option(
        help: ArgumentHelp(
            "Waarom: niet_langer_nodig, toestemming_ingetrokken, bezwaar, onrechtmatig, "
                + "wettelijke_plicht of van_een_kind (AVG art. 17 lid 1).", valueName: "grond"))
    var grond: String?

    @Option(
        help: ArgumentHelp(
            "Ook de woorden in deze aanvraag; mag vaker.", valueName: "aanvraag"))
    var aanvraag: [String] = []

    @Flag(help: "Vraag niet om bevestiging: wissen is voorgoed.")
    var ja = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let naam: String
        let grond: Wissingsgrond
        let aanvragen: [Aanvraagaanduiding]
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let persoon = try await werk.bekende(invoer.naam, veld: "--naam")
            var aanvragen = try await werk.lezer.antwoord(op: AanvragenVan(persoon))
            for aanduiding in invoer.aanvragen {
                aanvragen.append(
                    try await werk.lezer.antwoord(op: Aanvraagvraag(aanduiding)).id)
            }
            guard ja || invoer.verzoek.proef else {
                throw Opdrachtfout.gebruik([
                    "wissen is voorgoed: \(invoer.naam) en de woorden in \(aanvragen.count) "
                        + "aanvragen; bekijk het met --dry-run en geef dan --ja"
                ])
            }
            try await werk.doe(
                Services.PersoonWissen(
                    persoon: persoon, grond: invoer.grond, aanvragen: aanvragen))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("gegevens wissen"), in: omgeving)
            }
            try uitvoer.schrijf(
                Wissing(persoon: persoon, aanvragen: aanvragen.count).antwoord, in: omgeving)
            werk.volgende("griffie register controleer")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let grond = fouten.keuze("--grond", grond, Wissingsgrond.self)
        let aanduidingen = aanvraag.map { fouten.aanvraag($0) }
        let verzoek = opties.lees(fouten)
        guard let naam, let grond, let verzoek, aanduidingen.allSatisfy({ $0 != nil }) else {
            return nil
        }
        return Invoer(
            verzoek: verzoek, naam: naam, grond: grond,
            aanvragen: aanduidingen.compactMap { $0 })
    }
}
