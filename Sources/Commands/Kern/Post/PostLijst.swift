import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie post lijst`: messages with what came of them.
struct PostLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "De uitgaande post met haar stand, de nieuwste eerst (hooguit 1.000).",
        discussion: """
            griffie post lijst --wachtend
            griffie post lijst --aanvraag PB-2026-0042
            """
    )

    @Flag(help: "Alleen wat nog bezorgd moet worden.")
    var wachtend = false

    @Option(help: ArgumentHelp("Alleen bij deze aanvraag.", valueName: "aanvraag"))
    var aanvraag: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, aanduiding) = try Verzamelaar.verzamel(lees)
        let stukken = try await omgeving.lees(code) { lezer in
            var onderwerp: Onderwerp?
            if let aanduiding {
                onderwerp = Onderwerp(
                    .aanvraag, try await lezer.antwoord(op: Aanvraagvraag(aanduiding)).id)
            }
            return try await lezer.antwoord(
                op: Postlijst(van: onderwerp, alleenWachtend: wachtend))
        }
        try uitvoer.schrijf(stukken.antwoord, in: omgeving)
    }

    private func lees(_ fouten: Verzamelaar) -> (Gemeentecode?, Aanvraagaanduiding?)? {
        let code = gemeenteoptie.lees(fouten)
        guard let aanvraag else { return (code, nil) }
        return fouten.aanvraag(aanvraag, veld: "--aanvraag").map { (code, $0) }
    }
}
