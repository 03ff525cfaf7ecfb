import ArgumentParser
import Domain
import Services

/// `griffie vergadering stemmen`: records a vote.
struct VergaderingStemmen: Vergaderregelopdracht {
    static let wat = "stemming vastleggen"
    static let configuration = CommandConfiguration(
        commandName: "stemmen",
        abstract: "Leg vast hoe de leden over een punt stemden.",
        discussion: """
            griffie vergadering stemmen WV-2026-0001 --punt 3 \\
                --voorstel 'positief adviseren' --eenstemmig \\
                --als 'voorzitter:Voorzitter Atolwijk'
            griffie vergadering stemmen WV-2026-0001 --punt 4 --voorstel 'een bank plaatsen' \\
                --voor 'Lid Een' --voor 'Lid Twee' --tegen 'Voorzitter Atolwijk' \\
                --als 'secretaris:Secretaris Atolwijk'

            Wie er is en niet verschoond is, stemt voor, tegen of onthoudt zich; de anderen staan
            er als afwezig bij. Zonder quorum blijft de stemming staan, met dat erbij. Is een stem
            verkeerd genoteerd en is er nog niet besloten, geef dan alle stemmen opnieuw met
            --verbetering: het voorstel en wie meededen blijven, het register bewaart beide.
            """
    )

    @Option(help: ArgumentHelp("Het punt.", valueName: "nummer"))
    var punt: String?

    @Option(help: ArgumentHelp("Waarover is gestemd.", valueName: "tekst"))
    var voorstel: String?

    @Flag(help: "Iedereen die mag stemmen is voor.")
    var eenstemmig = false

    @Flag(help: "Dit komt in de plaats van een stemming die verkeerd is genoteerd.")
    var verbetering = false

    @OptionGroup var stemopties: Stemopties
    @OptionGroup var basis: Vergaderopties

    struct Invoer {
        let punt: Int
        /// `nil` for a correction, of which the proposal stays.
        let voorstel: String?
        let stemmen: [(String, Vergadering.Stem)]?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let punt = fouten.punt(punt)
        if verbetering, self.voorstel != nil {
            fouten.meld(
                Invoerfout(
                    "--voorstel", .ongeldigeWaarde,
                    "blijft bij een verbetering zoals het was; laat haar weg"))
        }
        let voorstel =
            verbetering
            ? nil : fouten.woorden("--voorstel", self.voorstel, vorm: "waarover is gestemd")
        let stemmen = stemopties.stemmen(fouten)
        if eenstemmig == !stemmen.isEmpty {
            fouten.meld(
                Invoerfout(
                    "--eenstemmig", .ongeldigeWaarde,
                    "geef --eenstemmig, of de stemmen met --voor, --tegen en --onthouden"))
        }
        guard let punt, verbetering || voorstel != nil else { return nil }
        return Invoer(punt: punt, voorstel: voorstel, stemmen: eenstemmig ? nil : stemmen)
    }

    func daad(
        _ invoer: Invoer, _ werk: Werk, _ beeld: Vergaderbeeld
    ) async throws -> Vergaderhandeling.Daad {
        let punt = try beeld.punt(invoer.punt)
        var stemmen: [ID<Persoon>: Vergadering.Stem]?
        if let gegeven = invoer.stemmen { stemmen = try await werk.stemmen(gegeven) }
        let aanvragen = beeld.vergadering.waarde.aanvragen(bij: punt)
        guard let voorstel = invoer.voorstel else {
            return .stemmingVerbeteren(punt: punt, stemmen, aanvragen: aanvragen)
        }
        return .stemmen(punt: punt, voorstel: voorstel, stemmen, aanvragen: aanvragen)
    }
}
