import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost openingstijden`: says when a post is open in an ordinary week.
struct WijkpostOpeningstijden: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "openingstijden",
        abstract: "Leg de openingstijden vast; zij komen in de plaats van de vorige.",
        discussion: """
            griffie wijkpost openingstijden --wijkpost Centrum --open 'ma 09:00-12:30' \\
                --open 'do 13:00-17:00' --als 'wijkcoordinator:Wijkpost Centrum'
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(
        help: ArgumentHelp("Een dag en tijden: 'ma 09:00-12:30'; mag vaker.", valueName: "tijd"))
    var open: [String] = []

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, tijden) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, String, [Openingstijd])? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let vorm = "een dag en tijden zoals 'ma 09:00-12:30'"
            if open.isEmpty {
                fouten.meld(Invoerfout("--open", .verplicht, "ontbreekt; geef \(vorm)"))
            }
            let tijden = open.compactMap {
                fouten.optioneel("--open", $0, vorm: vorm) { Openingstijd(tekst: $0) }
            }
            guard let verzoek = opties.lees(fouten), let code, tijden.count == open.count else {
                return nil
            }
            return (verzoek, code, tijden)
        }
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "openingstijden") { _ in
            .openen(tijden)
        }
    }
}

/// `griffie wijkpost medewerker`: gives somebody a place at a post.
struct WijkpostMedewerker: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "medewerker",
        abstract: "Plaats iemand bij een wijkpost, met uren per week.",
        discussion: """
            griffie wijkpost medewerker --wijkpost Centrum --naam 'Balie Centrum' --uren 24 \\
                --van 2026-01-01 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie er werkt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Uren per week, 1 tot en met 60.", valueName: "uren"))
    var uren: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag; mag weg.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, naam: String
        let uren: Int
        let van: Datum
        let tot: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.wijzigWijkpost(
            invoer.verzoek, invoer.code, uitvoer, "medewerker plaatsen"
        ) { werk in
            let persoon = try await werk.persoon(invoer.naam, veld: "--naam")
            return .plaatsen(
                .init(
                    persoon: persoon?.id ?? werk.nieuw(), urenPerWeek: invoer.uren,
                    van: invoer.van, tot: invoer.tot),
                nieuw: persoon == nil ? invoer.naam : nil)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let code = fouten.wijkpost("--wijkpost", wijkpost)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        let uren = fouten.verplicht("--uren", uren, vorm: "uren per week, 1 tot en met 60") {
            Int($0).flatMap { (1...60).contains($0) ? $0 : nil }
        }
        let eerste = fouten.datum("--van", van)
        let laatste = fouten.datumOfNiets("--tot-en-met", totEnMet)
        let verzoek = opties.lees(fouten)
        if let eerste, let laatste, laatste < eerste {
            fouten.meld(Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --van; keer ze om"))
            return nil
        }
        guard let code, let naam, let uren, let eerste, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, code: code, naam: naam, uren: uren, van: eerste, tot: laatste)
    }
}

/// `griffie wijkpost vertrek`: ends a place at a post.
struct WijkpostVertrek: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vertrek",
        abstract: "Laat iemand bij een wijkpost vertrekken, met de laatste dag.",
        discussion: """
            griffie wijkpost vertrek --wijkpost Centrum --naam 'Balie Centrum' \\
                --op 2026-06-30 --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie vertrekt.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, naam, dag) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, String, String, Datum)? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let wie = fouten.tekst(
                "--naam", self.naam, hooguit: 200, vorm: "de naam van een persoon")
            let dag = fouten.datum("--op", op)
            guard let verzoek = opties.lees(fouten), let code, let wie, let dag else {
                return nil
            }
            return (verzoek, code, wie, dag)
        }
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "vertrek") { werk in
            .vertrekken(try await werk.bekende(naam, veld: "--naam"), op: dag)
        }
    }
}

/// `griffie wijkpost sluiten`: closes a post for some days.
struct WijkpostSluiten: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "sluiten",
        abstract: "Leg vast dat een wijkpost een aantal dagen dicht is, met de reden.",
        discussion: """
            griffie wijkpost sluiten --wijkpost Centrum --van 2026-07-20 --tot-en-met 2026-07-31 \\
                --reden vakantie --als 'wijkcoordinator:Wijkpost Centrum'

            Zeg bij ziekte niet van wie. Feestdagen van de wet hoeven niet.
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag; anders dezelfde.", valueName: "datum"))
    var totEnMet: String?

    @Option(
        help: ArgumentHelp(
            "feestdag, ziekte, vakantie, verbouwing of anders.", valueName: "reden"))
    var reden: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, sluiting) = try Verzamelaar.verzamel(lees)
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "wijkpost sluiten") { _ in
            .sluiten(sluiting)
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, Sluiting)? {
        let code = fouten.wijkpost("--wijkpost", wijkpost)
        let eerste = fouten.datum("--van", van)
        let laatste = fouten.datumOfNiets("--tot-en-met", totEnMet)
        let waarom = fouten.keuze("--reden", reden, Sluiting.Reden.self)
        let verzoek = opties.lees(fouten)
        guard let code, let eerste, let waarom, let verzoek else { return nil }
        guard let sluiting = Sluiting(van: eerste, tot: laatste ?? eerste, reden: waarom) else {
            fouten.meld(Invoerfout("--tot-en-met", .buitenBereik, "ligt voor --van; keer ze om"))
            return nil
        }
        return (verzoek, code, sluiting)
    }
}

/// `griffie wijkpost waarnemen`: has somebody stand in for somebody else.
struct WijkpostWaarnemen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "waarnemen",
        abstract: "Laat iemand waarnemen voor wie er niet is; de taken staan dan op diens bord.",
        discussion: """
            griffie wijkpost waarnemen --wijkpost Centrum --voor 'Balie Centrum' \\
                --door 'Balie Atolwijk' --van 2026-07-20 --tot-en-met 2026-07-31 \\
                --als 'wijkcoordinator:Wijkpost Centrum'
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("Wie er niet is.", valueName: "naam"))
    var voor: String?

    @Option(help: ArgumentHelp("Wie waarneemt.", valueName: "naam"))
    var door: String?

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var van: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var totEnMet: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let code, voor, door: String
        let van, tot: Datum
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let invoer = try Verzamelaar.verzamel { fouten -> Invoer? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let afwezig = fouten.tekst("--voor", voor, hooguit: 200, vorm: "wie er niet is")
            let ander = fouten.tekst("--door", door, hooguit: 200, vorm: "wie waarneemt")
            let eerste = fouten.datum("--van", van)
            let laatste = fouten.datum("--tot-en-met", totEnMet)
            guard let verzoek = opties.lees(fouten), let code, let afwezig, let ander, let eerste,
                let laatste
            else { return nil }
            return Invoer(
                verzoek: verzoek, code: code, voor: afwezig, door: ander, van: eerste,
                tot: laatste)
        }
        try await omgeving.wijzigWijkpost(
            invoer.verzoek, invoer.code, uitvoer, "waarnemen"
        ) { werk in
            .waarnemen(
                Waarneming(
                    afwezig: try await werk.bekende(invoer.voor, veld: "--voor"),
                    waarnemer: try await werk.bekende(invoer.door, veld: "--door"),
                    van: invoer.van, tot: invoer.tot))
        }
    }
}

/// `griffie wijkpost opheffen`: dissolves a post, with its last day.
struct WijkpostOpheffen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "opheffen",
        abstract: "Leg vast dat een wijkpost is opgeheven, met de laatste dag.",
        discussion: """
            griffie wijkpost opheffen --wijkpost Centrum --op 2026-12-31 \\
                --als beheerder:Gegevensbeheer
            """
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @Option(help: ArgumentHelp("De laatste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, dag) = try Verzamelaar.verzamel {
            fouten -> (Werkverzoek, String, Datum)? in
            let code = fouten.wijkpost("--wijkpost", wijkpost)
            let dag = fouten.datum("--op", op)
            guard let verzoek = opties.lees(fouten), let code, let dag else { return nil }
            return (verzoek, code, dag)
        }
        try await omgeving.wijzigWijkpost(verzoek, code, uitvoer, "wijkpost opheffen") { _ in
            .opheffen(op: dag)
        }
    }
}
