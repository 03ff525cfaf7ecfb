import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie aanvraag advies uitbrengen`: the chair gives the advice of the wijkraad.
struct AdviesUitbrengen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "uitbrengen",
        abstract: "Breng als voorzitter het advies van de wijkraad uit.",
        discussion: """
            griffie aanvraag advies uitbrengen PB-2026-0042 --strekking negatief \\
                --tekst 'dit hoort bij onderhoud' --als 'voorzitter:Wijkraad Centrum'
            griffie aanvraag advies uitbrengen PB-2026-0042 --strekking bedrag --bedrag 800 \\
                --tekst 'zonder de muziek' --als 'voorzitter:Wijkraad Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("positief, negatief of bedrag.", valueName: "strekking"))
    var strekking: String?

    @Option(
        help: ArgumentHelp("Het geadviseerde bedrag, bij strekking bedrag.", valueName: "bedrag"))
    var bedrag: String?

    @Option(help: ArgumentHelp("Het advies in woorden.", valueName: "tekst"))
    var tekst: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let strekking: Aanvraag.Advies.Strekking
        let bedrag: Bedrag?
        let tekst: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.dossier(invoer.wie, uitvoer, "advies uitbrengen") { _ in
            .adviseren(invoer.strekking, bedrag: invoer.bedrag, tekst: invoer.tekst)
        } volgende: {
            "griffie aanvraag toon \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let strekking = fouten.keuze("--strekking", strekking, Aanvraag.Advies.Strekking.self)
        let bedrag = bedrag.flatMap { fouten.bedrag("--bedrag", $0, vanaf: Bedrag(cent: 1)) }
        let tekst = fouten.tekst("--tekst", tekst, hooguit: 8_000, vorm: "het advies in woorden")
        guard let wie, let strekking, let tekst else { return nil }
        return Invoer(wie: wie, strekking: strekking, bedrag: bedrag, tekst: tekst)
    }
}
