import ArgumentParser
import Domain
import Services

/// `griffie aanvraag levering`: records what was done of the obligation.
struct AanvraagLevering: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "levering",
        abstract: "Leg vast wat bewoners van hun verplichting hebben gedaan, met bewijs.",
        discussion: """
            griffie aanvraag levering PB-2026-0042 --uren 12,5 --bewoners 6 \\
                --bewijs 'presentielijst van 12 mei' --als 'aanvrager:Bewoners Centrum'
            griffie aanvraag levering PB-2026-0042 --regel 2 --bewoners 4 --op 2026-05-12 \\
                --bewijs 'foto van de bank' --bestand foto.jpg --als 'behandelaar:Balie Centrum'
            """
    )

    @Argument(help: ArgumentHelp("Het kenmerk, zoals PB-2026-0042.", valueName: "aanvraag"))
    var aanvraag: String?

    @Option(help: ArgumentHelp("De regel van de verplichting; anders 1.", valueName: "nummer"))
    var regel: String?

    @Option(help: ArgumentHelp("De uren van alle bewoners samen.", valueName: "uren"))
    var uren: String?

    @Option(help: ArgumentHelp("Hoeveel bewoners meededen.", valueName: "aantal"))
    var bewoners: String?

    @Option(help: ArgumentHelp("De dag; anders vandaag.", valueName: "datum"))
    var op: String?

    @Option(help: ArgumentHelp("Waaruit het blijkt.", valueName: "tekst"))
    var bewijs: String?

    @Option(
        help: ArgumentHelp(
            "Een bestand met bewijs; alleen zijn SHA-256 wordt vastgelegd.", valueName: "bestand"),
        completion: .file())
    var bestand: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let wie: Dossierverzoek
        let regel: Int64
        let uren: Decimaal?
        let bewoners: Int64?
        let dag: Datum?
        let bewijs: String
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let hash = try bestand.map {
            Uitvoerder.sha256(try Bestandsinvoer.lees("--bestand", $0, in: omgeving))
        }
        try await omgeving.dossier(
            invoer.wie, uitvoer, "levering vastleggen"
        ) { vandaag in
            .leveren(
                regel: invoer.regel, uren: invoer.uren, bewoners: invoer.bewoners,
                op: invoer.dag ?? vandaag, bewijs: invoer.bewijs, bestand: hash)
        } volgende: {
            "griffie aanvraag bijdrage \($0.aanduiding)"
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let wie = opties.lees(aanvraag, fouten)
        let nummer = fouten.geheelOfNiets(
            "--regel", regel, in: 1...Int64(Toetsinvoer.Grens.bijdragen))
        let aantal = fouten.optioneel("--uren", uren, vorm: "een aantal uren, zoals 12,5") {
            tekst in
            Decimaal(tekst: tekst.replacing(",", with: ".")).flatMap {
                $0 >= .nul && $0 <= Toetsinvoer.Grens.uren ? $0 : nil
            }
        }
        let mensen = fouten.geheelOfNiets(
            "--bewoners", bewoners, in: 0...Toetsinvoer.Grens.bewoners)
        if uren == nil, bewoners == nil {
            fouten.meld(
                Invoerfout("levering", .verplicht, "ontbreekt; geef --uren, --bewoners of beide"))
        }
        let dag = fouten.datumOfNiets("--op", op)
        let bewijs = fouten.tekst(
            "--bewijs", bewijs, hooguit: 8_000, vorm: "waaruit blijkt wat is gedaan")
        guard let wie, let bewijs else { return nil }
        return Invoer(
            wie: wie, regel: nummer ?? 1, uren: aantal, bewoners: mensen, dag: dag, bewijs: bewijs)
    }
}
