import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie correspondentie ontvangen`: registers a letter that came in.
struct BriefOntvangen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "ontvangen",
        abstract: "Schrijf een ontvangen brief in, met wat ermee moet gebeuren.",
        discussion: """
            griffie correspondentie ontvangen --wijkraad Atolwijk --op 2026-03-02 \\
                --van 'Bewoners Botter' --betreft 'Parkeren in de Botter' \\
                --afdoening beantwoorden --uiterlijk 2026-04-13 --als 'secretaris:Lid Atolwijk'
            griffie correspondentie ontvangen --wijkraad Atolwijk --op 2026-03-02 \\
                --van 'Gemeente Lelystad' --betreft 'Nieuwsbrief' --afdoening ter_informatie \\
                --scan nieuwsbrief.pdf --als 'secretaris:Lid Atolwijk'
                van een scan bewaart het register alleen de SHA-256
            """
    )

    @Option(help: ArgumentHelp("Wie de brief schreef.", valueName: "naam"))
    var van: String?

    @Option(help: ArgumentHelp("Waarover hij gaat.", valueName: "tekst"))
    var betreft: String?

    @Option(help: ArgumentHelp("De dag van ontvangst; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("ter_informatie, agenda of beantwoorden.", valueName: "afdoening"))
    var afdoening: String?

    @Option(
        help: ArgumentHelp(
            "De laatste dag voor het antwoord, bij beantwoorden.", valueName: "datum"))
    var uiterlijk: String?

    @Option(
        help: ArgumentHelp("Een scan, die elders wordt bewaard.", valueName: "bestand"),
        completion: .file())
    var scan: String?

    @OptionGroup var brief: Briefopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let code: String
        let verzoek: Werkverzoek
        let van, betreft: String
        let op, uiterlijk: Datum?
        let afdoening: Brief.Afdoening
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let scan = try omgeving.scan(scan)
        try await omgeving.werk(invoer.verzoek) { werk in
            let raad = try await werk.wijkraad(invoer.code)
            try await werk.schrijfIn(
                .init(
                    ontvangenVan: invoer.van, betreft: invoer.betreft,
                    op: invoer.op ?? werk.datum, invoer.afdoening, uiterlijk: invoer.uiterlijk,
                    scan: scan), van: raad, uitvoer
            ) { nummer in
                invoer.afdoening == .terInformatie
                    ? "griffie correspondentie lijst --wijkraad \(invoer.code)"
                    : "griffie correspondentie verzonden --wijkraad \(invoer.code) "
                        + "--antwoord-op \(nummer), of griffie correspondentie afdoen \(nummer)"
            }
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let van = fouten.tekst("--van", van, hooguit: 200, vorm: "wie de brief schreef")
        let betreft = fouten.tekst("--betreft", betreft, hooguit: 400, vorm: "waarover hij gaat")
        let op = fouten.datumOfNiets("--op", op)
        let afdoening = fouten.keuze("--afdoening", afdoening, Brief.Afdoening.self)
        let uiterlijk = fouten.datumOfNiets("--uiterlijk", uiterlijk)
        guard let wie = brief.lees(fouten), let van, let betreft, let afdoening else { return nil }
        return Invoer(
            code: wie.code, verzoek: wie.verzoek, van: van, betreft: betreft, op: op,
            uiterlijk: uiterlijk, afdoening: afdoening)
    }
}
