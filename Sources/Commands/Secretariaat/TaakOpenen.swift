import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak openen`: opens a task.
struct TaakOpenen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "openen",
        abstract: "Open een taak, voor een wijkpost, een persoon of wie hem oppakt.",
        discussion: """
            griffie taak openen --omschrijving 'Sleutels wijkgebouw ophalen' \\
                --wijkpost Centrum --wijkraad Atolwijk --uiterlijk 2026-04-03 \\
                --herinner 7d --als 'secretariaat:Griffie'
            griffie taak openen --omschrijving 'Spreekuur voorbereiden' --persoon 'Griffie' \\
                --uiterlijk 2026-04-14 --herhaal 2e-dinsdag --als 'secretariaat:Griffie'

            Een taak kan terugkomen: 2w (om de twee weken), 2e-dinsdag, laatste-vrijdag of dag-31.
            Is zij gereed of vervallen, dan staat de volgende open. Een dag waarop niemand er is,
            wordt gemeld en niet verzet.
            """
    )

    @Option(help: ArgumentHelp("Wat er moet gebeuren.", valueName: "tekst"))
    var omschrijving: String?

    @Option(help: ArgumentHelp("actiepunt of overig; anders overig.", valueName: "soort"))
    var soort: String?

    @Option(help: ArgumentHelp("De laatste dag; mag weg.", valueName: "datum"))
    var uiterlijk: String?

    @Option(help: ArgumentHelp("De wijkpost die het doet.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie het doet.", valueName: "naam"))
    var persoon: String?

    @Option(help: ArgumentHelp("Voor welke wijkraad.", valueName: "code"))
    var wijkraad: String?

    @Option(help: ArgumentHelp("De wijk, met naam of code.", valueName: "wijk"))
    var wijk: String?

    @Option(
        help: ArgumentHelp(
            "In welke rol het wordt gedaan; anders in die van wie de taak opent.",
            valueName: "rol"))
    var rol: String?

    @Option(
        help: ArgumentHelp(
            "Herinner zoveel dagen vooraf (7d) of op een datum; mag vaker.",
            valueName: "wanneer"))
    var herinner: [String] = []

    @Option(
        help: ArgumentHelp(
            "Komt terug: 2w, 2e-dinsdag, laatste-vrijdag of dag-31.",
            valueName: "regel"))
    var herhaal: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let omschrijving: String
        let soort: Taak.Soort
        let uiterlijk: Datum?
        let wie: Uitvoerende
        let wijkraad: String?
        let rol: Rol
        let herinneringen: [Herinnering]
        let herhaling: Herhaling?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            if let code = invoer.wijkraad { _ = try await werk.wijkraad(code) }
            let voorstel = Taak.Voorstel(
                soort: invoer.soort, wijkraad: invoer.wijkraad,
                wijk: try await werk.wijkcodeOfNiets(wijk), rol: invoer.rol,
                toewijzing: try await werk.toewijzing(invoer.wie), uiterlijk: invoer.uiterlijk,
                herhaling: invoer.herhaling, herinneringen: invoer.herinneringen)
            let antwoord = try await werk.doe(
                Services.TaakOpenen(
                    [.init(werk.nieuw(), voorstel, omschrijving: invoer.omschrijving)],
                    jaar: werk.datum.jaar))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("taak openen"), in: omgeving)
            }
            let beeld = try await werk.lezer.antwoord(
                op: Taken(.ids([antwoord.onderwerp.als(Taak.self)])))
            guard let taak = beeld.taken.first else { return }
            try uitvoer.schrijf(
                try await omgeving.taaklijst(beeld, werk.lezer, op: werk.datum).een(taak),
                in: omgeving)
            werk.meldVoorbij(invoer.uiterlijk)
            werk.volgende("griffie taak oppakken \(taak.waarde.opening.kenmerk) --als ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let tekst = fouten.tekst(
            "--omschrijving", omschrijving, hooguit: 2_000, vorm: "wat er moet gebeuren")
        let soort = fouten.keuze("--soort", soort ?? "overig", Losse.self)
        let dag = fouten.datumOfNiets("--uiterlijk", uiterlijk)
        let wie = fouten.uitvoerende(wijkpost: wijkpost, persoon: persoon)
        let raad = wijkraad.flatMap { fouten.wijkraad("--wijkraad", $0) }
        let gekozen = rol.flatMap { fouten.keuze("--rol", $0, Rol.self) }
        let herinneringen = fouten.herinneringen(herinner)
        let herhaling = fouten.optioneel(
            "--herhaal", herhaal, vorm: "2w, 2e-dinsdag, laatste-vrijdag of dag-31"
        ) { Herhaling(tekst: $0) }
        let verzoek = opties.lees(fouten)
        guard let tekst, let soort, let wie, let herinneringen, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, omschrijving: tekst, soort: soort.soort, uiterlijk: dag, wie: wie,
            wijkraad: raad, rol: gekozen ?? verzoek.wie.rol, herinneringen: herinneringen,
            herhaling: herhaling)
    }

    /// The kinds of a task that stands on its own.
    private enum Losse: String, CaseIterable {
        case actiepunt
        case overig

        var soort: Taak.Soort {
            switch self {
            case .actiepunt: .actiepunt
            case .overig: .overig
            }
        }
    }
}
