import ArgumentParser
import Domain
import Postgres
import Services
import Weergave

/// `griffie aanvraag invoeren`: takes in a file of applications.
struct AanvraagInvoeren: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "invoeren",
        abstract: "Voer een bestand met aanvragen in, elk namens de aanvrager.",
        discussion: """
            griffie aanvraag invoeren --bestand aanvragen.csv --als wijkcoordinator:Wijkpost
            griffie aanvraag invoeren --bestand aanvragen.csv --profiel rekenblad --dry-run \\
                --als wijkcoordinator:Wijkpost
            griffie aanvraag invoeren --bestand aanvragen.csv --goede-regels --terug terug.csv \\
                --verslag fouten.csv --als wijkcoordinator:Wijkpost

            De eerste regel noemt de kolommen; wat tussen haakjes staat mag weg:
            wijk (jaar) aanvrager rechtsvorm titel omschrijving beleidsveld gevraagdCent
            (bewoners) (bijdragen). Een rekenblad heeft gevraagd (1.234,56) in plaats van
            gevraagdCent (123456). In bijdragen staat 'soort:bewoners:uren:wat', met | ertussen.

            Is een regel fout, dan wordt niets ingevoerd; met --goede-regels de goede wel. Wordt de
            invoer afgebroken, dan gaat dezelfde opdracht verder waar zij was. Hetzelfde bestand
            nog eens invoeren doet nooit iets dubbel.
            """
    )

    @Option(
        help: ArgumentHelp("Het bestand, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["csv"]))
    var bestand: String?

    @OptionGroup var profielopties: Profielopties

    @Option(
        help: ArgumentHelp(
            "Het budgetjaar van regels die er geen noemen; anders dat van vandaag.",
            valueName: "jaar"))
    var jaar: String?

    @Flag(
        name: .customLong("goede-regels"), help: "Voer de goede regels in, ook als er foute zijn.")
    var goedeRegels = false

    @Flag(help: "Alleen verdergaan met een bestand dat al begonnen was.")
    var hervatten = false

    @Option(
        help: ArgumentHelp("Een nieuw bestand met alle fouten.", valueName: "bestand"),
        completion: .file(extensions: ["csv"]))
    var verslag: String?

    @Option(
        help: ArgumentHelp(
            "Een nieuw bestand met de foute regels, om te verbeteren en weer in te voeren.",
            valueName: "bestand"), completion: .file(extensions: ["csv"]))
    var terug: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let bestand: String
        let profiel: CSV.Profiel
        let jaar: Int?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try controleer()
        let invoer = try Verzamelaar.verzamel { fouten -> Invoer? in
            let bestand = fouten.verplicht(
                "--bestand", bestand, vorm: "een bestand, of - voor de standaardinvoer"
            ) { $0.isEmpty ? nil : $0 }
            let profiel = profielopties.lees(fouten)
            let jaar = fouten.jaarOfNiets("--jaar", jaar)
            guard let verzoek = opties.lees(fouten), let bestand, let profiel else { return nil }
            return Invoer(verzoek: verzoek, bestand: bestand, profiel: profiel, jaar: jaar)
        }
        let stukken = try Bestandsinvoer.stukken(invoer.bestand, in: omgeving)
        try await omgeving.werk(invoer.verzoek, verbindingen: 2) { werk in
            try await voerIn(invoer, stukken, werk)
        }
    }

    private func controleer() throws {
        try uitvoer.controleer()
        guard opties.sleutel == nil else {
            throw Opdrachtfout.gebruik([
                "--sleutel gaat niet samen met invoeren: de sleutels volgen uit het bestand"
            ])
        }
        for pad in [verslag, terug].compactMap({ $0 }) { try Bestandsuitvoer.eisNieuw(pad) }
        guard verslag == nil || verslag != terug else {
            throw Opdrachtfout.gebruik(["--verslag en --terug zijn hetzelfde bestand"])
        }
    }

    private func voerIn(
        _ invoer: Invoer, _ stukken: Bestandsinvoer.Stukken, _ werk: Werk
    ) async throws {
        guard Handeling.aanvragenInvoeren.rollen.contains(werk.verzoek.wie.rol) else {
            throw ServiceError.nietToegestaan(
                Toegangsfout(rol: werk.verzoek.wie.rol, handeling: .aanvragenInvoeren))
        }
        let wens = Bestandsverwerking.Wens(
            profiel: invoer.profiel, jaar: invoer.jaar ?? werk.datum.jaar,
            wijze: goedeRegels ? .goedeRegels : .alles, hervat: hervatten)
        let verzoek = werk.aanvraag(try await werk.actor(), werk.sleutel)
        let kalender = try werk.omgeving.kalender()
        try await werk.omgeving.metSessie { sessie in
            try await sessie.transaction { sessie in
                let verwerking = Bestandsverwerking(
                    sessie, werk.uitvoerder, verzoek, kalender: kalender, wens)
                let geladen = try await verwerking.laad(
                    werk.lezer, stukken.met(werk.omgeving.voortgang("bytes gelezen")))
                try await verwerk(geladen, verwerking, werk)
            }
        }
    }

    /// Takes in what can be taken in, and tells about the rest.
    private func verwerk(
        _ geladen: Geladen, _ verwerking: Bestandsverwerking, _ werk: Werk
    ) async throws {
        var uitslag = geladen.uitslag
        let magVerder = uitslag.fout == 0 || goedeRegels
        if magVerder, !werk.verzoek.proef, uitslag.teDoen > 0 {
            if let na = geladen.gingVerderNa {
                werk.omgeving.meld("Deze invoer was begonnen en gaat verder na regel \(na).\n")
            }
            let meld = werk.omgeving.voortgang("regels ingevoerd")
            var verzegeld: Int64 = 0
            uitslag = try await verwerking.voerUit(geladen, werk.lezer) { gedaan, totaal in
                meld(gedaan, totaal)
                guard gedaan - verzegeld >= Self.regelsPerZegel, gedaan < totaal else { return }
                verzegeld = gedaan
                await werk.verzegel()
            }
        }
        var fouten = try Foutenverslag(
            verwerking.profiel, verslag: uitslag.fout > 0 ? verslag : nil,
            terug: uitslag.fout > 0 ? terug : nil, kop: geladen.kop)
        try await verwerking.fouten { try fouten.neem($0) }
        try fouten.voltooi()
        try uitvoer.schrijf(
            uitslag.antwoord(fouten.eerste, proef: werk.verzoek.proef), in: werk.omgeving)
        fouten.meld(in: werk.omgeving)
        guard magVerder else { throw Opdrachtfout.foutBestand(nietsIngevoerd(uitslag)) }
        if uitslag.ingevoerd > 0 {
            werk.volgende("griffie aanvraag exporteren --jaar \(verwerking.jaar)")
        }
    }

    /// A seal over everything at the end would have to read back all of it at once, with statistics
    /// from before.
    private static let regelsPerZegel: Int64 = 1_024

    private func nietsIngevoerd(_ uitslag: Invoeruitslag) -> String {
        let fout = uitslag.fout == 1 ? "1 regel is" : "\(uitslag.fout) regels zijn"
        let raad =
            verslag == nil
            ? "--verslag BESTAND geeft alle fouten" : "alle fouten staan in \(verslag ?? "")"
        return
            "\(fout) fout; er is nu niets ingevoerd. Verbeter het bestand, of voer de goede regels "
            + "alvast in met --goede-regels; \(raad)"
    }
}

extension Bestandsinvoer.Stukken {
    /// The pieces, telling how far it is.
    func met(_ meld: @escaping (Int64, Int64) -> Void) -> () throws -> [UInt8]? {
        var gelezen: Int64 = 0
        return {
            let bytes = try volgende()
            gelezen += Int64(bytes?.count ?? 0)
            if let omvang { meld(gelezen, omvang) }
            return bytes
        }
    }
}
