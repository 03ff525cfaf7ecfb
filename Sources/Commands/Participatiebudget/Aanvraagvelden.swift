import ArgumentParser
import Domain
import Services

/// The fields of an application as options of the command line, or as one file.
struct Aanvraagvelden: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "De hele aanvraag als JSON, of - voor de standaardinvoer.", valueName: "bestand"),
        completion: .file(extensions: ["json"]))
    var bestand: String?

    @Option(help: ArgumentHelp("De wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(
        help: ArgumentHelp(
            "Het budgetjaar; anders dat van de start, of van vandaag.", valueName: "jaar"))
    var jaar: String?

    @Option(help: ArgumentHelp("Namens wie wordt aangevraagd.", valueName: "naam"))
    var aanvrager: String?

    @Option(
        help: ArgumentHelp(
            "natuurlijk_persoon, informele_groep, vereniging, stichting of wijkraad_commissie.",
            valueName: "vorm"))
    var rechtsvorm: String?

    @Option(help: ArgumentHelp("De titel.", valueName: "tekst"))
    var titel: String?

    @Option(help: ArgumentHelp("Wat er gaat gebeuren.", valueName: "tekst"))
    var omschrijving: String?

    @Option(
        help: ArgumentHelp(
            "fysiek_beheer, veiligheid, economische_activering of maatschappelijke_activering.",
            valueName: "veld"))
    var beleidsveld: String?

    @Option(help: ArgumentHelp("Het gevraagde bedrag, zoals 1.200.", valueName: "bedrag"))
    var bedrag: String?

    @Option(
        help: ArgumentHelp(
            "Hoeveel verschillende bewoners meedoen; weglaten als het onbekend is.",
            valueName: "aantal"))
    var bewoners: String?

    @Option(
        help: ArgumentHelp(
            "De dag waarop de activiteit begint; daaruit kan het budgetjaar volgen.",
            valueName: "datum"))
    var start: String?

    @Option(
        help: ArgumentHelp(
            "Wat bewoners doen, als soort:bewoners:uren:wat; mag vaker. Onbekend is een ?.",
            valueName: "regel"))
    var bijdrage: [String] = []

    /// Whether nothing was given at all.
    var isLeeg: Bool { bestand == nil && !heeftVelden }

    private var heeftVelden: Bool {
        !bijdrage.isEmpty
            || [
                wijk, jaar, aanvrager, rechtsvorm, titel, omschrijving, beleidsveld, bedrag,
                bewoners, start,
            ].contains { $0 != nil }
    }

    /// The application with the errors of the other options of this line.
    func lees<Waarde>(
        naast andere: (Verzamelaar) -> Waarde?, in omgeving: Omgeving
    ) throws -> (Waarde, Aanvraaginvoer) {
        guard bestand != nil else {
            return try Verzamelaar.verzamel { fouten in
                let (waarde, invoer) = (andere(fouten), velden(fouten))
                guard let waarde, let invoer else { return nil }
                return (waarde, invoer)
            }
        }
        guard !heeftVelden else {
            throw Opdrachtfout.gebruik([
                "--bestand gaat niet samen met de velden van de aanvraag; geef het een of het ander"
            ])
        }
        return try Verzamelaar.samen(
            { try Verzamelaar.verzamel(andere) },
            { try Aanvraaginvoer(json: Bestandsinvoer.lees("--bestand", bestand, in: omgeving)) })
    }

    private func velden(_ fouten: Verzamelaar) -> Aanvraaginvoer? {
        let naam = Aanvraagformulier.Grens.naam
        let wijk = fouten.tekst("--wijk", wijk, hooguit: naam, vorm: "een wijk, met naam of code")
        let jaar = fouten.jaarOfNiets("--jaar", self.jaar)
        let aanvrager = fouten.tekst(
            "--aanvrager", aanvrager, hooguit: naam, vorm: "namens wie wordt aangevraagd")
        let rechtsvorm = fouten.keuze("--rechtsvorm", rechtsvorm, Aanvraag.Rechtsvorm.self)
        let titel = fouten.tekst("--titel", titel, hooguit: naam, vorm: "een titel")
        let omschrijving = fouten.tekst(
            "--omschrijving", omschrijving, hooguit: Aanvraagformulier.Grens.omschrijving,
            vorm: "wat er gaat gebeuren")
        let beleidsveld = fouten.keuze("--beleidsveld", beleidsveld, Aanvraag.Beleidsveld.self)
        let gevraagd = fouten.bedrag("--bedrag", bedrag, vanaf: Bedrag(cent: 1))
        let bewoners = fouten.geheelOfNiets(
            "--bewoners", bewoners, in: 0...Toetsinvoer.Grens.bewoners)
        let start = fouten.datumOfNiets("--start", self.start)
        let bijdragen = fouten.bijdragen(bijdrage)
        guard let wijk, let aanvrager, let rechtsvorm, let titel, let omschrijving,
            let beleidsveld, let gevraagd
        else { return nil }
        return Aanvraaginvoer(
            wijk: wijk, jaar: jaar ?? start?.jaar,
            formulier: Aanvraagformulier(
                aanvrager: aanvrager, titel: titel, omschrijving: omschrijving,
                rechtsvorm: rechtsvorm, beleidsveld: beleidsveld, gevraagd: gevraagd,
                bewoners: bewoners, bijdragen: bijdragen, activiteitVan: start))
    }
}

extension Verzamelaar {
    /// Pledged lines, as far as they can be read.
    func bijdragen(_ regels: [String]) -> [Bijdrage] {
        let vorm =
            "soort:bewoners:uren:omschrijving, zoals 'uitvoering:6:24:lampjes ophangen'; soort is "
            + Gelijkenis.keuzes(Bijdragesoort.self)
        return regels.compactMap {
            optioneel("--bijdrage", $0, vorm: vorm, Bijdrage.init(regel:))
        }
    }
}
