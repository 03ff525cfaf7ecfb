import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie budget bekendmaken`: publishes the ceiling of a wijk and year.
struct BudgetBekendmaken: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bekendmaken",
        abstract: "Maak het plafond van een wijk en jaar bekend (Awb 4:22, 4:27).",
        discussion: """
            griffie budget bekendmaken --wijk Centrum --jaar 2026 --plafond 5.000 \\
                --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(help: ArgumentHelp("Het budgetjaar; anders dat van vandaag.", valueName: "jaar"))
    var jaar: String?

    @Option(help: ArgumentHelp("Het plafond, zoals 5.000.", valueName: "bedrag"))
    var plafond: String?

    @Option(help: ArgumentHelp("De regeling; mag weg als er één is.", valueName: "naam"))
    var regeling: String?

    @Option(help: ArgumentHelp("De dag van bekendmaking; anders vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let wijk: String
        let jaar: Int?
        let plafond: Bedrag
        let op: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let jaar = invoer.jaar ?? werk.datum.jaar
            let wijk = try await werk.wijkcode(invoer.wijk)
            let regeling = try await werk.lezer.regeling(regeling, veld: "--regeling")
            let antwoord = try await werk.doe(
                PlafondBekendmaken(
                    budget: werk.nieuw(), gemeente: werk.gemeente.id, wijk: wijk, jaar: jaar,
                    regeling: regeling.id, plafond: invoer.plafond,
                    bekendgemaaktOp: invoer.op ?? werk.datum))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("plafond bekendmaken"), in: omgeving)
            }
            let budgetten = try await werk.lezer.antwoord(op: Budgetten())
            try uitvoer.schrijf(
                budgetten.filter { $0.id == antwoord.onderwerp.als(Budget.self) }.antwoord,
                in: omgeving)
            werk.volgende("griffie aanvraag indienen --wijk \(Schelpwoord.van(invoer.wijk)) ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wijk = fouten.tekst("--wijk", wijk, hooguit: 100, vorm: "een wijk, met naam of code")
        let jaar = fouten.jaarOfNiets("--jaar", self.jaar)
        let plafond = fouten.bedrag("--plafond", plafond, vanaf: .nul)
        let op = fouten.datumOfNiets("--op", op)
        let verzoek = opties.lees(fouten)
        guard let wijk, let plafond, let verzoek else { return nil }
        return Invoer(verzoek: verzoek, wijk: wijk, jaar: jaar, plafond: plafond, op: op)
    }
}
