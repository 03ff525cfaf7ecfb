import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie correspondentie verzonden`: registers a letter that went out.
struct BriefVerzonden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "verzonden",
        abstract: "Schrijf een verzonden brief in; een antwoord doet de vraag af.",
        discussion: """
            griffie correspondentie verzonden --wijkraad Atolwijk --op 2026-03-20 \\
                --aan 'Bewoners Botter' --betreft 'Parkeren in de Botter' --antwoord-op 2026-001 \\
                --als 'secretaris:Lid Atolwijk'
            """
    )

    @Option(help: ArgumentHelp("Aan wie de brief ging.", valueName: "naam"))
    var aan: String?

    @Option(help: ArgumentHelp("Waarover hij gaat.", valueName: "tekst"))
    var betreft: String?

    @Option(help: ArgumentHelp("De dag van verzending; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(
        help: ArgumentHelp("De ontvangen brief die hiermee is beantwoord.", valueName: "nummer"))
    var antwoordOp: String?

    @Option(
        help: ArgumentHelp("Een scan, die elders wordt bewaard.", valueName: "bestand"),
        completion: .file())
    var scan: String?

    @OptionGroup var brief: Briefopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: String
        let verzoek: Werkverzoek
        let aan, betreft: String
        let op: Datum?
        let antwoordOp: Briefnummer?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let scan = try omgeving.scan(scan)
        try await omgeving.werk(invoer.verzoek) { werk in
            let raad = try await werk.wijkraad(invoer.code)
            var vorige: ID<Brief>?
            if let nummer = invoer.antwoordOp {
                vorige = try await werk.brief(nummer, van: invoer.code).id
            }
            try await werk.schrijfIn(
                .init(
                    verzondenAan: invoer.aan, betreft: invoer.betreft,
                    op: invoer.op ?? werk.datum, antwoordOp: vorige, scan: scan),
                van: raad, uitvoer
            ) { _ in "griffie correspondentie lijst --wijkraad \(invoer.code) --open" }
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let aan = fouten.tekst("--aan", aan, hooguit: 200, vorm: "aan wie de brief ging")
        let betreft = fouten.tekst("--betreft", betreft, hooguit: 400, vorm: "waarover hij gaat")
        let op = fouten.datumOfNiets("--op", op)
        let vorige = antwoordOp.map { fouten.briefnummer("--antwoord-op", $0) }
        guard let wie = brief.lees(fouten), let aan, let betreft,
            antwoordOp == nil || vorige ?? nil != nil
        else { return nil }
        return Invoer(
            code: wie.code, verzoek: wie.verzoek, aan: aan, betreft: betreft, op: op,
            antwoordOp: vorige ?? nil)
    }
}
