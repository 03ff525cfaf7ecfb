import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag contact medeaanvrager`: names somebody who applies too.
struct ContactMedeaanvrager: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "medeaanvrager",
        abstract: "Noem wie mee aanvraagt, of meld iemand af, voordat is besloten.",
        discussion: """
            griffie aanvraag contact medeaanvrager PB-2026-0042 --naam 'Speeltuin Centrum' \\
                --als 'aanvrager:Bewonerscommissie Centrum'

            griffie aanvraag contact medeaanvrager PB-2026-0042 --naam 'Speeltuin Centrum' --af \\
                --als 'aanvrager:Bewonerscommissie Centrum'

            De contactpersoon blijft handelen. Wie mee aanvraagt, adviseert, beoordeelt en besluit
            niet op deze aanvraag.
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Wie mee aanvraagt.", valueName: "naam"))
    var naam: String?

    @Flag(help: "Deze persoon vraagt niet meer mee aan.")
    var af = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (wie, naam) = try Verzamelaar.verzamel(lees)
        try await omgeving.omslag(
            wie, uitvoer, af ? "medeaanvrager afmelden" : "medeaanvrager noemen"
        ) { werk in
            guard af else {
                return .noemMedeaanvrager(try await werk.betrokkene(naam, veld: "--naam"))
            }
            guard let persoon = try await werk.persoon(naam, veld: "--naam") else {
                throw Opdrachtfout.nietGevonden("er is niemand die precies '\(naam)' heet")
            }
            return .meldMedeaanvragerAf(.init(persoon.id))
        } volgende: {
            "griffie aanvraag toon \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Dossierverzoek, String)? {
        let wie = opties.lees(aanvraag, fouten)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        guard let wie, let naam else { return nil }
        return (wie, naam)
    }
}
