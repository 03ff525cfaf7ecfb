import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie toezegging vastleggen`: records a promise.
struct ToezeggingVastleggen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vastleggen",
        abstract: "Leg een toezegging vast, met eigenaar, aanleiding en termijn.",
        discussion: """
            griffie toezegging vastleggen --wat 'Extra verlichting in het park' \\
                --door wethouder --aan wijkraad --wijkraad Atolwijk --afdeling Ruimte \\
                --bij wijkraadvergadering --op 2026-03-03 --uiterlijk 2026-06-01 \\
                --als 'secretariaat:Griffie'

            De toezegging staat op griffie bord tot zij is nagekomen, gebroken of ingetrokken.
            """
    )

    @Option(help: ArgumentHelp("Wat is toegezegd.", valueName: "tekst"))
    var wat: String?

    @Option(
        help: ArgumentHelp(
            "wethouder, burgemeester, college of ambtenaar.", valueName: "ambt"))
    var door: String?

    @Option(help: ArgumentHelp("raad, wijkraad of bewoners.", valueName: "wie"))
    var aan: String?

    @Option(
        help: ArgumentHelp(
            "De eigenaar: de afdeling of portefeuille die haar nakomt.", valueName: "naam"))
    var afdeling: String?

    @Option(
        help: ArgumentHelp(
            "raadsvergadering, wijkraadvergadering, wijkbezoek, reactie, brief of anders.",
            valueName: "aanleiding"))
    var bij: String?

    @Option(help: ArgumentHelp("De dag waarop het is toegezegd.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("De laatste dag om haar na te komen.", valueName: "datum"))
    var uiterlijk: String?

    @Option(help: ArgumentHelp("De wijkraad die het aangaat.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("De wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let wat: String
        let door: Bestuurstoezegging.Toezegger
        let aan: Bestuurstoezegging.Ontvanger
        let afdeling: String
        let bij: Bestuurstoezegging.Aanleiding
        let op, uiterlijk: Datum
        let wijkraad: String?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            if let code = invoer.wijkraad { _ = try await werk.wijkraad(code) }
            let melding = Services.ToezeggingVastleggen.Melding(
                inhoud: invoer.wat, door: invoer.door, aan: invoer.aan,
                vakafdeling: invoer.afdeling, aanleiding: invoer.bij, gedaanOp: invoer.op,
                uiterlijk: invoer.uiterlijk, wijkraad: invoer.wijkraad,
                wijk: try await werk.wijkcodeOfNiets(wijk))
            let antwoord = try await werk.doe(
                Services.ToezeggingVastleggen(werk.nieuw(), melding, jaar: werk.datum.jaar))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("toezegging vastleggen"), in: omgeving)
            }
            let alle = try await werk.lezer.antwoord(op: Toezeggingen())
            guard
                let gedaan = alle.toezeggingen.first(where: {
                    $0.id.als(Onderwerp.self) == antwoord.onderwerp
                })
            else { return }
            try uitvoer.schrijf(gedaan.antwoord(alle.woorden, op: werk.datum), in: omgeving)
            werk.volgende(
                "griffie taak oppakken --van \(gedaan.waarde.opening.kenmerk) --als ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wat = fouten.tekst("--wat", wat, hooguit: 4_000, vorm: "wat is toegezegd")
        let wie = fouten.keuze("--door", door, Bestuurstoezegging.Toezegger.self)
        let ontvanger = fouten.keuze("--aan", aan, Bestuurstoezegging.Ontvanger.self)
        let naam = fouten.tekst(
            "--afdeling", afdeling, hooguit: 100, vorm: "de afdeling of portefeuille")
        let aanleiding = fouten.keuze("--bij", bij, Bestuurstoezegging.Aanleiding.self)
        let dag = fouten.datum("--op", op)
        let laatste = fouten.datum("--uiterlijk", uiterlijk)
        let raad = wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) }
        let verzoek = opties.lees(fouten)
        guard let wat, let wie, let ontvanger, let naam, let aanleiding, let dag, let laatste,
            let verzoek
        else { return nil }
        return Invoer(
            verzoek: verzoek, wat: wat, door: wie, aan: ontvanger, afdeling: naam,
            bij: aanleiding, op: dag, uiterlijk: laatste, wijkraad: raad)
    }
}
