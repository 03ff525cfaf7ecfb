import ArgumentParser
import Domain
import Weergave

/// `griffie consultatie bevindingen`: what else is to be seen of a dossier in a file.
struct ConsultatieBevindingen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "bevindingen",
        abstract: "Wat er buiten het oordeel opvalt aan een consultatie, met eis en bron.",
        discussion: """
            griffie consultatie bevindingen BD-2026-0001 --regio noord
            griffie consultatie bevindingen --bestand dossier.json --regio noord
            griffie consultatie bevindingen --bestand dossier.json --op 2026-07-01 \\
                --regio noord --geraakt Atolwijk --geraakt Boswijk

            Zonder regio is onbekend of een termijn in schoolvakanties viel, en zonder --geraakt
            of er een wijkraad ontbreekt. Ook dat staat er dan bij, als 'onbekend'.
            """
    )

    @OptionGroup var invoer: Dossierkeuze

    @Option(
        help: ArgumentHelp(
            "Zoals het was aan het eind van deze dag; anders vandaag.",
            valueName: "datum"))
    var op: String?

    @Option(
        help: ArgumentHelp("De vakantieregio: noord, midden of zuid.", valueName: "regio"))
    var regio: String?

    @Option(
        help: ArgumentHelp(
            "Een wijkraad van wie het plan het gebied raakt; mag vaker.", valueName: "wijkraad"))
    var geraakt: [String] = []

    @OptionGroup var uitvoer: Uitvoeropties

    private struct Keuzes {
        let op: Datum?
        let regio: Vakantieregio?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (keuzes, dossier) = try await Verzamelaar.samen(
            {
                try Verzamelaar.verzamel { fouten in
                    Keuzes(
                        op: fouten.datumOfNiets("--op", op),
                        regio: regio.flatMap {
                            fouten.keuze("--regio", $0, Vakantieregio.self)
                        })
                }
            }, met: invoer, in: omgeving)
        let dag = keuzes.op ?? omgeving.vandaag
        let bevindingen = dossier.bevindingen(
            op: dag,
            Bevindingomgeving(
                vakanties: try omgeving.vakanties(), regio: keuzes.regio,
                geraakt: geraakt.isEmpty
                    ? try await invoer.geraakteWijkraden(in: omgeving) : geraakt))
        try uitvoer.schrijf(
            .bevindingen(bevindingen, kenmerk: dossier.kenmerk, op: dag), in: omgeving)
    }
}
