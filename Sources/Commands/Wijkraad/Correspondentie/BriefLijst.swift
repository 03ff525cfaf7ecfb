import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie correspondentie lijst`: the register, or what still waits in it.
struct BriefLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Het correspondentieregister, of alleen wat nog open staat.",
        discussion: """
            griffie correspondentie lijst --wijkraad Atolwijk --jaar 2026
            griffie correspondentie lijst --open
            """
    )

    @Option(help: ArgumentHelp("Alleen van deze wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("Alleen van dit jaar.", valueName: "jaar"))
    var jaar: String?

    @Flag(help: "Alleen wat nog een antwoord of een plaats op een agenda moet krijgen.")
    var open = false

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let gemeente: Gemeentecode?
        let code: String?
        let jaar: Int?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten in
            Invoer(
                gemeente: gemeenteoptie.lees(fouten),
                code: wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) },
                jaar: fouten.jaarOfNiets("--jaar", jaar))
        }
        let beeld = try await omgeving.lees(invoer.gemeente) {
            try await $0.antwoord(
                op: Brieven(van: invoer.code, jaar: invoer.jaar, alleenOpen: open))
        }
        try uitvoer.schrijf(
            .brieven(
                beeld.brieven, raden: beeld.wijkraden, woorden: beeld.woorden,
                nummers: beeld.nummers, op: omgeving.vandaag), in: omgeving)
    }
}
