import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie taak reeks`: opens the tasks of a meeting.
struct TaakReeks: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "reeks",
        abstract: "Open de taken van een vergadering, van ruimte boeken tot verslag agenderen.",
        discussion: """
            griffie taak reeks --vergadering WV-2026-0001 --wijkpost Centrum \\
                --als 'secretariaat:Griffie'
            griffie taak reeks --vergadering WV-2026-0001 --stap oproep_versturen=-10 \\
                --stap verslag_opstellen=5 --als 'secretariaat:Griffie'

            Zonder --stap: ruimte boeken 28 dagen ervoor, oproep 14, stukken 7, verslag opstellen
            7 dagen erna, rondsturen 14 en agenderen 21. Een dag die voorbij is of waarop niemand
            er is, wordt gemeld en niet verzet.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Het kenmerk van de vergadering, zoals WV-2026-0001.",
            valueName: "kenmerk"))
    var vergadering: String?

    @Option(help: ArgumentHelp("De wijkpost die het doet.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie het doet.", valueName: "naam"))
    var persoon: String?

    @Option(
        help: ArgumentHelp(
            "Een andere dag voor een stap: dagen na de vergadering, met - ervoor; mag vaker.",
            valueName: "soort=dagen"))
    var stap: [String] = []

    @Option(
        help: ArgumentHelp(
            "Herinner bij elke taak zoveel dagen vooraf (7d); mag vaker.", valueName: "wanneer"))
    var herinner: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let kenmerk: Kenmerk
        let wie: Uitvoerende
        let stappen: [Taak.Soort: Int]
        let herinneringen: [Herinnering]
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.werk(invoer.verzoek) { werk in
            let beeld = try await werk.lezer.antwoord(op: Vergadervraag(invoer.kenmerk))
            let (vergadering, raad) = (beeld.vergadering, beeld.wijkraad.waarde.code)
            let dag = vergadering.waarde.afspraak.dag
            let toewijzing = try await werk.toewijzing(invoer.wie)
            let posten = try await werk.lezer.antwoord(op: Wijkposten()).map(\.waarde)
            let post = posten.first { toewijzing == .wijkpost($0.code) }
            let dagen = try Self.dagen(invoer, rond: dag, vandaag: werk.datum) { dag in
                post.map { $0.dicht(op: dag, kalender) } ?? kalender.dicht(op: dag)
            }
            let regels = dagen.map { stap in
                Services.TaakOpenen.Regel(
                    werk.nieuw(),
                    Taak.Voorstel(
                        soort: stap.stap.soort,
                        oorzaak: Oorzaak(
                            .vergadering, "\(invoer.kenmerk)",
                            vergadering.id.als(Onderwerp.self), .taak, wijkraad: raad),
                        wijkraad: raad, rol: .secretariaat, toewijzing: toewijzing,
                        uiterlijk: stap.uiterlijk,
                        grond: .sjabloon(dagen: stap.stap.dagen, vergadering: dag),
                        herinneringen: invoer.herinneringen))
            }
            let antwoord = try await werk.doe(
                Services.TaakOpenen(
                    regels, jaar: werk.datum.jaar, reeks: .init(vergadering.id, op: dag)))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("taakreeks openen"), in: omgeving)
            }
            // A repeated key opened others before: then only the first is known.
            let ids = antwoord.herhaald ? [antwoord.onderwerp.als(Taak.self)] : regels.map(\.id)
            let taken = try await werk.lezer.antwoord(op: Taken(.ids(ids)))
            try uitvoer.schrijf(
                try await omgeving.taaklijst(taken, werk.lezer, op: werk.datum).antwoord,
                in: omgeving)
            for dag in dagen where dag.isVoorbij {
                omgeving.meld(
                    "Let op: \(dag.stap.soort.rawValue) moest voor "
                        + "\(dag.uiterlijk.zonderWeekdag); die dag is voorbij.\n")
            }
            werk.volgende("griffie bord --wijkraad \(raad)")
        }
    }

    private static func dagen(
        _ invoer: Invoer, rond dag: Datum, vandaag: Datum, _ dicht: (Datum) -> Dichtreden?
    ) throws -> [Taakreeks.Dag] {
        do {
            return try Taakreeks.vergadering.met(invoer.stappen).dagen(
                rond: dag, vandaag: vandaag, dicht)
        } catch {
            throw Invoerfouten(Invoerfout("--stap", .buitenBereik, "\(error)"))
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let kenmerk = fouten.vergadering(vergadering, veld: "--vergadering")
        let wie = fouten.uitvoerende(wijkpost: wijkpost, persoon: persoon)
        let stappen = stap.compactMap { tekst in
            fouten.optioneel(
                "--stap", tekst,
                vorm: "een stap en een aantal dagen van -366 tot en met 366, zoals "
                    + "oproep_versturen=-10; de stappen zijn "
                    + Taakreeks.vergadering.stappen.map(\.soort.rawValue).joined(separator: ", ")
            ) { Self.stap($0) }
        }
        let herinneringen = fouten.herinneringen(herinner)
        let verzoek = opties.lees(fouten)
        guard let kenmerk, let wie, let herinneringen, let verzoek,
            stappen.count == stap.count
        else { return nil }
        return Invoer(
            verzoek: verzoek, kenmerk: kenmerk, wie: wie,
            stappen: Dictionary(stappen, uniquingKeysWith: { _, laatste in laatste }),
            herinneringen: herinneringen)
    }

    private static func stap(_ tekst: String) -> (Taak.Soort, Int)? {
        let delen = tekst.split(separator: "=").map(String.init)
        guard delen.count == 2, let soort = Taak.Soort(rawValue: delen[0]),
            Taakreeks.vergadering.stappen.contains(where: { $0.soort == soort }),
            let dagen = Int(delen[1]), (-366...366).contains(dagen)
        else { return nil }
        return (soort, dagen)
    }
}
