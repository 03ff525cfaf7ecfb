import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie correspondentie afdoen`: a letter was dealt with in another way than by a letter.
struct BriefAfdoenOpdracht: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "afdoen",
        abstract: "Leg vast dat een brief zonder antwoordbrief is afgedaan, en hoe.",
        discussion: """
            griffie correspondentie afdoen 2026-003 --wijkraad Atolwijk \\
                --reden 'besproken in de vergadering van april' --als 'secretaris:Lid Atolwijk'
            """
    )

    @Argument(help: ArgumentHelp("Het nummer van de brief, zoals 2026-003.", valueName: "nummer"))
    var nummer: String?

    @Option(help: ArgumentHelp("Hoe hij is afgedaan.", valueName: "tekst"))
    var reden: String?

    @OptionGroup var brief: Briefopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: (code: String, verzoek: Werkverzoek)
        let nummer: Briefnummer
        let reden: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let (wie, nummer) = (invoer.wie, invoer.nummer)
        try await omgeving.werk(wie.verzoek) { werk in
            let gevonden = try await werk.brief(nummer, van: wie.code)
            try await werk.doe(
                BriefAfdoen(gevonden.id, van: gevonden.waarde.inhoud.wijkraad, invoer.reden))
            guard !wie.verzoek.proef else {
                return try uitvoer.schrijf(.proef("brief afdoen"), in: omgeving)
            }
            let beeld = try await werk.lezer.antwoord(op: Brieven(van: wie.code, nummer))
            try werk.toon(beeld.brieven, beeld, uitvoer)
            werk.volgende("griffie correspondentie lijst --wijkraad \(wie.code) --open")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let nummer = fouten.briefnummer("NUMMER", nummer)
        let reden = fouten.tekst("--reden", reden, hooguit: 2_000, vorm: "hoe hij is afgedaan")
        guard let wie = brief.lees(fouten), let nummer, let reden else { return nil }
        return Invoer(wie: wie, nummer: nummer, reden: reden)
    }
}
