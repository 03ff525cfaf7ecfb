import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost medewerker`: gives somebody a place at a post.
struct WijkpostMedewerker: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "medewerker",
        abstract: "Plaats iemand bij een wijkpost, met uren per week.",
        discussion: """
            griffie wijkpost medewerker --wijkpost Centrum --naam 'Balie Centrum' --uren 24 \\
                --van 2026-01-01 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie er werkt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Uren per week, 1 tot en met 60.", valueName: "uren"))
    var uren: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag; mag weg.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, naam: String
        let uren: Int
        let van: Datum
        let tot: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.wijzigWijkpost(
            invoer.verzoek, invoer.code, uitvoer, "medewerker plaatsen"
        ) { werk in
            let persoon = try await werk.persoon(invoer.naam, veld: "--naam")
            return .plaatsen(
                .init(
                    persoon: persoon?.id ?? werk.nieuw(), urenPerWeek: invoer.uren,
                    van: invoer.van, tot: invoer.tot),
                nieuw: persoon == nil ? invoer.naam : nil)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = fouten.wijkpost("--wijkpost", wijkpost)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let uren = fouten.verplicht("--uren", uren, vorm: "uren per week, 1 tot en met 60") {
            Int($0).flatMap { (1...60).contains($0) ? $0 : nil }
        }
        let eerste = fouten.datum("--van", van)
        let laatste = fouten.datumOfNiets("--tot-en-met", totEnMet)
        let verzoek = opties.lees(fouten)
        if let eerste, let laatste, laatste < eerste {
            fouten.meld(Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --van; keer ze om"))
            return nil
        }
        guard let code, let naam, let uren, let eerste, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, code: code, naam: naam, uren: uren, van: eerste, tot: laatste)
    }
}
