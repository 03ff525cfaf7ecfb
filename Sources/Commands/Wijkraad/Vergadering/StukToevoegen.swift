import ArgumentParser
import Domain
import Services

/// `griffie vergadering stuk toevoegen`: adds a paper.
struct StukToevoegen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toevoegen",
        abstract: "Voeg een stuk toe bij een punt; na de oproep wordt het als laat gemerkt.",
        discussion: """
            griffie vergadering stuk toevoegen WV-2026-0001 --punt 3 --bestand visie.pdf \\
                --naam 'Visie Lelycentre' --stukversie 2 --als 'secretariaat:Griffie Noord'
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(
        help: ArgumentHelp("Het bestand, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file())
    var bestand: String?

    @Option(help: ArgumentHelp("Hoe het stuk heet; anders het bestand.", valueName: "tekst"))
    var naam: String?

    @Option(help: ArgumentHelp("De versie van het stuk; anders 1.", valueName: "tekst"))
    var stukversie: String?

    @OptionGroup var basis: Vergaderopties

    func voerUit(in omgeving: Omgeving) async throws {
        try basis.uitvoer.controleer()
        let (wie, punt, naam, versie) = try Verzamelaar.verzamel(lees)
        let bytes = try Bestandsinvoer.lees("--bestand", bestand, in: omgeving)
        try await omgeving.opVergadering(wie, basis.uitvoer, "stuk toevoegen") { _, beeld in
            Vergaderhandeling(
                .stukToevoegen(
                    punt: try beeld.punt(punt), naam: naam, Uitvoerder.sha256(bytes),
                    versie: versie),
                vergadering: beeld.vergadering.id, wijkraad: beeld.wijkraad.id)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Vergaderverzoek, Int, String, String)? {
        let wie = basis.lees(fouten)
        let punt = fouten.punt(punt)
        let pad = fouten.verplicht("--bestand", bestand, vorm: "een bestand") {
            $0.isEmpty ? nil : $0
        }
        let naam = fouten.tekst(
            "--naam", naam ?? pad?.split(separator: "/").last.map(String.init), hooguit: 200,
            vorm: "hoe het stuk heet")
        let versie = fouten.tekst(
            "--stukversie", stukversie ?? "1", hooguit: 40, vorm: "de versie van het stuk")
        guard let wie, let punt, pad != nil, let naam, let versie else { return nil }
        return (wie, punt, naam, versie)
    }
}
