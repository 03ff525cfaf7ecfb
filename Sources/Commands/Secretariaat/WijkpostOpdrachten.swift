import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie wijkpost`: the front offices, who works there and when they are open.
struct WijkpostOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wijkpost",
        abstract: "De wijkposten: openingstijden, medewerkers, sluitingen en waarneming.",
        discussion: """
            griffie wijkpost instellen --code Centrum --naam 'Wijkpost Centrum' --wijk Centrum \\
                --op 2026-01-01 --als beheerder:Gegevensbeheer
            griffie wijkpost openingstijden --wijkpost Centrum --open 'ma 09:00-12:30' \\
                --open 'do 13:00-17:00' --als beheerder:Gegevensbeheer
            griffie wijkpost sluiten --wijkpost Centrum --van 2026-07-20 --tot-en-met 2026-07-31 \\
                --reden vakantie --als beheerder:Gegevensbeheer
            griffie wijkpost lijst
            """,
        subcommands: [
            WijkpostInstellenRegel.self, WijkpostOpeningstijden.self, WijkpostMedewerker.self,
            WijkpostVertrek.self, WijkpostSluiten.self, WijkpostWaarnemen.self,
            WijkpostOpheffen.self, WijkpostLijst.self, WijkpostToon.self,
        ]
    )
}

extension Omgeving {
    /// Changes a wijkpost, and shows what it is now.
    func wijzigWijkpost(
        _ verzoek: Werkverzoek, _ code: String, _ uitvoer: Uitvoeropties, _ wat: String,
        _ daad: (Werk) async throws -> WijkpostWijzigen.Daad
    ) async throws {
        let kalender = try kalender()
        try await werk(verzoek) { werk in
            let post = try await werk.lezer.antwoord(op: Wijkpostvraag(code)).wijkpost
            try await werk.doe(WijkpostWijzigen(post.id, daad(werk)))
            guard !verzoek.proef else { return try uitvoer.schrijf(.proef(wat), in: self) }
            let na = try await werk.lezer.antwoord(op: Wijkpostvraag(code))
            try uitvoer.schrijf(
                na.wijkpost.antwoord(na.namen, op: werk.datum, kalender), in: self)
            werk.volgende("griffie wijkpost toon --wijkpost \(code)")
        }
    }
}

extension Werk {
    /// Somebody who must be known already.
    func bekende(_ naam: String, veld: String) async throws -> ID<Persoon> {
        guard let persoon = try await persoon(naam, veld: veld) else {
            throw Opdrachtfout.nietGevonden(
                "niemand heet precies '\(naam)'; zie griffie persoon lijst")
        }
        return persoon.id
    }
}

/// `griffie wijkpost instellen`: founds a wijkpost.
struct WijkpostInstellenRegel: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "instellen",
        abstract: "Leg vast dat er een wijkpost is, en voor welke wijken.",
        discussion: """
            griffie wijkpost instellen --code Centrum --naam 'Wijkpost Centrum' --wijk Centrum \\
                --op 2026-01-01 --als beheerder:Gegevensbeheer
            """
    )

    @Option(
        help: ArgumentHelp(
            "De naam waaronder taken haar kennen: letters, cijfers en streepjes.",
            valueName: "code"))
    var code: String?

    @Option(help: ArgumentHelp("De naam.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Een wijk, met naam of code; mag vaker.", valueName: "wijk"))
    var wijk: [String] = []

    @Option(help: ArgumentHelp("De eerste dag.", valueName: "datum"))
    var op: String?

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (verzoek, code, naam, dag) = try Verzamelaar.verzamel(lees)
        let kalender = try omgeving.kalender()
        try await omgeving.werk(verzoek) { werk in
            var wijken: [Wijkcode] = []
            for naam in wijk { wijken += try await werk.wijkcode(naam).map { [$0] } ?? [] }
            try await werk.doe(
                WijkpostInstellen(
                    werk.nieuw(), code: code, naam: naam, wijken: wijken, op: dag,
                    in: werk.gemeente.id))
            guard !verzoek.proef else {
                return try uitvoer.schrijf(.proef("wijkpost instellen"), in: omgeving)
            }
            let na = try await werk.lezer.antwoord(op: Wijkpostvraag(code))
            try uitvoer.schrijf(
                na.wijkpost.antwoord(na.namen, op: werk.datum, kalender), in: omgeving)
            werk.volgende(
                "griffie wijkpost medewerker --wijkpost \(code) --naam ... --uren ... --van ...")
        }
    }

    private func lees(_ fouten: Verzamelaar) -> (Werkverzoek, String, String, Datum)? {
        let code = fouten.wijkpost("--code", code)
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van de wijkpost")
        if wijk.isEmpty {
            fouten.meld(
                Invoerfout("--wijk", .verplicht, "ontbreekt; geef een wijk, met naam of code"))
        }
        let dag = fouten.datum("--op", op)
        let verzoek = opties.lees(fouten)
        guard let code, let naam, let dag, let verzoek else { return nil }
        return (verzoek, code, naam, dag)
    }
}

/// `griffie wijkpost lijst`: the wijkposten of a municipality.
struct WijkpostLijst: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "lijst",
        abstract: "Toon de wijkposten, en of zij op een dag open zijn.",
        discussion: """
            griffie wijkpost lijst
            griffie wijkpost lijst --op 2026-07-27
            """
    )

    @Option(help: ArgumentHelp("Een andere dag dan vandaag.", valueName: "datum"))
    var op: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let (code, dag) = try Verzamelaar.verzamel {
            fouten -> (Gemeentecode?, Datum?)? in
            (gemeenteoptie.lees(fouten), fouten.datumOfNiets("--op", op))
        }
        let kalender = try omgeving.kalender()
        let posten = try await omgeving.lees(code) { try await $0.antwoord(op: Wijkposten()) }
        try uitvoer.schrijf(posten.antwoord(op: dag ?? omgeving.vandaag, kalender), in: omgeving)
    }
}

/// `griffie wijkpost toon`: one wijkpost.
struct WijkpostToon: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "toon",
        abstract: "Toon een wijkpost met haar medewerkers, sluitingen en waarnemingen.",
        discussion: "griffie wijkpost toon --wijkpost Centrum"
    )

    @Option(help: ArgumentHelp("De code van de wijkpost.", valueName: "code"))
    var wijkpost: String?

    @OptionGroup var gemeenteoptie: Gemeenteoptie
    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let gevraagd = try Verzamelaar.verzamel { $0.wijkpost("--wijkpost", wijkpost) }
        let code = try gemeenteoptie.code()
        let kalender = try omgeving.kalender()
        let beeld = try await omgeving.lees(code) {
            try await $0.antwoord(op: Wijkpostvraag(gevraagd))
        }
        try uitvoer.schrijf(
            beeld.wijkpost.antwoord(beeld.namen, op: omgeving.vandaag, kalender), in: omgeving)
    }
}
