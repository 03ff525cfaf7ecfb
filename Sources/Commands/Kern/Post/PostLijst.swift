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
            griffie post lijst --vergadering WV-2026-0001
            """
    )

    @Flag(help: "Alleen wat nog bezorgd moet worden.")
    var wachtend = false

    @Option(help: ArgumentHelp("Alleen bij deze aanvraag.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("Alleen over deze vergadering.", valueName: "vergadering"))
    var vergadering: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    /// Of what the messages are.
    private enum Over {
        case alles
        case aanvraag(Aanvraagaanduiding)
        case vergadering(Kenmerk)
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard aanvraag == nil || vergadering == nil else {
            throw Opdrachtfout.gebruik([
                "--aanvraag en --vergadering gaan niet samen; kies er een"
            ])
        }
        let (code, over) = try Verzamelaar.verzamel(lees)
        let stukken = try await omgeving.lees(code) { lezer in
            let onderwerp: Onderwerp? =
                switch over {
                case .alles: nil
                case .aanvraag(let aanduiding):
                    Onderwerp(
                        .aanvraag, try await lezer.antwoord(op: Aanvraagvraag(aanduiding)).id)
                case .vergadering(let kenmerk):
                    Onderwerp(
                        .vergadering,
                        try await lezer.antwoord(op: Vergadervraag(kenmerk)).vergadering.id)
                }
            return try await lezer.antwoord(
                op: Postlijst(van: onderwerp, alleenWachtend: wachtend))
        }
        try uitvoer.schrijf(stukken.antwoord, in: omgeving)
    }

    private func lees(_ fouten: Verzamelaar) -> (Gemeentecode?, Over)? {
        let code = gemeenteoptie.lees(fouten)
        if let aanvraag {
            return fouten.aanvraag(aanvraag, veld: "--aanvraag").map { (code, .aanvraag($0)) }
        }
        if let vergadering {
            return fouten.vergadering(vergadering, veld: "--vergadering")
                .map { (code, .vergadering($0)) }
        }
        return (code, .alles)
    }
}
