import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie post toon`: one message with every attempt, and its text.
struct PostToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een bericht: elke poging om het te bezorgen, en de tekst.",
        discussion: """
            griffie post toon 0198a5b2-0000-7000-8000-000000000001.1
                de aanduiding staat in griffie post lijst en in het Message-ID
            """
    )

    @Argument(
        help: ArgumentHelp(
            "De aanduiding, zoals griffie post lijst haar toont.", valueName: "bericht"))
    var bericht: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, id, regel) = try Verzamelaar.verzamel(lees)
        let (stuk, beeld) = try await omgeving.lees(code) { lezer in
            let stuk = try await lezer.antwoord(op: Poststukvraag(id, regel: regel))
            return (
                stuk,
                try await lezer.antwoord(
                    op: Berichtvraag(stuk.bericht, op: Datum(omgeving.nu())))
            )
        }
        try uitvoer.schrijf(stuk.antwoord(beeld), in: omgeving)
    }

    private func lees(_ fouten: Verzamelaar) -> (Gemeentecode?, ID<Postbericht>, Int)? {
        let code = gemeenteoptie.lees(fouten)
        let gelezen = fouten.verplicht(
            "BERICHT", bericht, vorm: "een aanduiding zoals griffie post lijst haar toont"
        ) { tekst -> (ID<Postbericht>, Int)? in
            let delen = tekst.split(separator: ".", omittingEmptySubsequences: false)
            guard let id = ID<Postbericht>(tekst: String(delen[0])) else { return nil }
            guard delen.count > 1 else { return (id, 1) }
            return delen.count == 2
                ? Int(delen[1]).flatMap { (1...32_767).contains($0) ? (id, $0) : nil } : nil
        }
        return gelezen.map { (code, $0.0, $0.1) }
    }
}
