import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie post adres vastleggen`: how to reach somebody from now on.
struct AdresVastleggen: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "vastleggen",
        abstract: "Leg vast hoe iemand te bereiken is; wat u niet noemt, blijft zoals het was.",
        discussion: """
            griffie post adres vastleggen --naam 'Voorzitter Atolwijk' \\
                --email voorzitter@voorbeeld.nl --elektronisch-sinds 2026-03-01 \\
                --als secretariaat:Wijkpost
                e-mail gaat alleen naar wie zelf zei zo bereikbaar te zijn (Awb 2:8)
            griffie post adres vastleggen --naam 'Lid Atolwijk' --niet-elektronisch \\
                --postadres 'Zuiderzee 1, 8224 AA Lelystad' --als secretariaat:Wijkpost
            """
    )

    @Option(help: ArgumentHelp("Wie.", valueName: "naam"))
    var naam: String?

    @Option(help: ArgumentHelp("Het e-mailadres; leeg ('') wist het.", valueName: "adres"))
    var email: String?

    @Option(help: ArgumentHelp("Het telefoonnummer; leeg wist het.", valueName: "nummer"))
    var telefoon: String?

    @Option(
        help: ArgumentHelp(
            "Het postadres, met komma's tussen de regels; leeg wist het.", valueName: "regels"))
    var postadres: String?

    @Option(
        help: ArgumentHelp(
            "Sinds wanneer deze persoon zei elektronisch bereikbaar te zijn.", valueName: "datum"))
    var elektronischSinds: String?

    @Flag(help: "Deze persoon is niet of niet langer elektronisch bereikbaar.")
    var nietElektronisch = false

    @OptionGroup var opties: Werkopties
    @OptionGroup var uitvoer: Uitvoeropties

    private struct Invoer {
        let verzoek: Werkverzoek
        let naam: String
        /// A value, an empty one that erases, or `nil` for what stays.
        let email, telefoon, postadres: String?
        let sinds: Datum?
    }

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        guard elektronischSinds == nil || !nietElektronisch else {
            throw Opdrachtfout.gebruik([
                "--elektronisch-sinds en --niet-elektronisch gaan niet samen; kies er een"
            ])
        }
        let invoer = try Verzamelaar.verzamel(lees)
        try await omgeving.werk(invoer.verzoek) { werk in
            let persoon = try await werk.bekende(invoer.naam, veld: "--naam")
            if let sinds = invoer.sinds, sinds > werk.datum {
                throw Invoerfouten(
                    Invoerfout(
                        "--elektronisch-sinds", .buitenBereik,
                        "ligt na \(werk.datum.zonderWeekdag); leg het vast als het zover is"))
            }
            let nu = try await werk.lezer.antwoord(op: Adresboek(van: [persoon])).first
            let gegevens = Contactgegevens(
                email: Self.nieuw(invoer.email, nu?.gegevens.email?.description)
                    .flatMap { Emailadres($0) },
                telefoon: Self.nieuw(invoer.telefoon, nu?.gegevens.telefoon),
                postadres: Self.nieuw(invoer.postadres, nu?.gegevens.postadres))
            try await werk.doe(
                BereikbaarheidVastleggen(
                    persoon: persoon, gegevens: gegevens,
                    elektronischSinds: nietElektronisch
                        ? nil : invoer.sinds ?? nu?.elektronischSinds))
            guard !invoer.verzoek.proef else {
                return try uitvoer.schrijf(.proef("bereikbaarheid vastleggen"), in: omgeving)
            }
            try uitvoer.schrijf(
                try await werk.lezer.antwoord(op: Adresboek(van: [persoon])).antwoord,
                in: omgeving)
            werk.volgende("griffie post verzenden")
        }
    }

    /// What is given, nothing when that is empty, else what was there.
    private static func nieuw(_ gegeven: String?, _ oud: String?) -> String? {
        guard let gegeven else { return oud }
        return gegeven.isEmpty ? nil : gegeven
    }

    private func lees(_ fouten: Verzamelaar) -> Invoer? {
        let naam = fouten.tekst("--naam", naam, hooguit: 200, vorm: "de naam van een persoon")
        for (veld, waarde, vorm, past) in [
            (
                "--email", email, "een e-mailadres zonder accenten, zoals naam@voorbeeld.nl",
                { Emailadres($0) != nil }
            ),
            (
                "--telefoon", telefoon, "6 tot en met 20 cijfers, spaties en streepjes",
                Self.isTelefoon
            ),
            (
                "--postadres", postadres, "1 tot en met 400 tekens op één regel",
                { (1...400).contains($0.unicodeScalars.count) && Schermregel.van($0) == $0 }
            ),
        ] as [(String, String?, String, (String) -> Bool)] {
            guard let waarde, !waarde.isEmpty, !past(waarde) else { continue }
            // An address is personal data: it is not repeated in a message.
            fouten.meld(Invoerfout(veld, .ongeldigeWaarde, "is geen geldige waarde; geef \(vorm)"))
        }
        let sinds = fouten.datumOfNiets("--elektronisch-sinds", elektronischSinds)
        let verzoek = opties.lees(fouten)
        guard let naam, let verzoek else { return nil }
        return Invoer(
            verzoek: verzoek, naam: naam, email: email, telefoon: telefoon, postadres: postadres,
            sinds: sinds)
    }

    private static func isTelefoon(_ tekst: String) -> Bool {
        let kaal = tekst.hasPrefix("+") ? tekst.dropFirst() : tekst[...]
        return (6...20).contains(kaal.utf8.count)
            && kaal.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 || $0 == 0x2D }
    }
}
