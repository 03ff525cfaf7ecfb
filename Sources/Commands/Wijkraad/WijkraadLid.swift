import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkraad lid`: makes somebody a member, for a period.
struct WijkraadLid: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lid",
        abstract: "Benoem iemand in een wijkraad.",
        discussion: """
            griffie wijkraad lid --wijkraad Atolwijk --naam 'Voorzitter Atolwijk' \\
                --ambt voorzitter --van 2026-01-01 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Wie lid wordt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("voorzitter, secretaris of lid.", valueName: "ambt"))
    var ambt: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag; mag weg.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, naam: String
        let ambt: Wijkraad.Ambt
        let van: Datum
        let tot: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let raad = try await werk.wijkraad(invoer.code)
            let persoon = try await werk.bekendOfNieuw(invoer.naam, veld: "--naam")
            try await werk.doe(
                WijkraadWijzigen(
                    raad.id,
                    .benoemen(
                        .init(
                            persoon: persoon?.id ?? werk.nieuw(), ambt: invoer.ambt,
                            van: invoer.van, tot: invoer.tot),
                        nieuw: persoon == nil ? invoer.naam : nil)))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("lid benoemen"), in: omgeving)
            }
            try await werk.toonWijkraad(invoer.code, uitvoer)
            let stap =
                raad.waarde.reglementen.isEmpty
                ? "griffie wijkraad reglement --wijkraad \(invoer.code) ..."
                : "griffie vergadering plannen --wijkraad \(invoer.code) ..."
            werk.volgende(
                "\(stap); \(invoer.naam) handelt met --als "
                    + "\(Schelpwoord.van("\(invoer.ambt.rawValue):\(invoer.naam)"))")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let ambt = fouten.keuze("--ambt", ambt, Wijkraad.Ambt.self)
        let van = fouten.datum("--van", van)
        let tot = fouten.datumOfNiets("--tot-en-met", totEnMet)
        let verzoek = opties.lees(fouten)
        if let van, let tot, tot < van {
            fouten.meld(Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --van; keer ze om"))
            return nil
        }
        guard let code, let naam, let ambt, let van, let verzoek else { return nil }
        return Invoer(verzoek: verzoek, code: code, naam: naam, ambt: ambt, van: van, tot: tot)
    }
}
