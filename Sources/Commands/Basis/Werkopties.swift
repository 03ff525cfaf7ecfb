import ArgumentParser
import Domain

/// In which municipality; the same option for every command on a database.
struct Gemeenteoptie: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "De code van de gemeente; nodig als er meer dan een is.", valueName: "code"))
    var gemeente: String?

    func lees(_ fouten: Verzamelaar) -> Gemeentecode? {
        fouten.optioneel("--gemeente", gemeente, vorm: Self.vorm) { Gemeentecode($0) }
    }

    /// The code that was given, if any.
    func code() throws -> Gemeentecode? {
        try Verzamelaar.verzamel { fouten in Gegeven(code: lees(fouten)) }.code
    }

    private struct Gegeven {
        let code: Gemeentecode?
    }

    static let vorm = "de CBS-code van een gemeente, zoals GM0995"
}

/// Who acts, under which key and when; the same options for every command that changes something.
struct Werkopties: ParsableArguments {
    @OptionGroup var gemeenteoptie: Gemeenteoptie

    @Option(
        help: ArgumentHelp(
            "Wie dit doet en in welke rol, zoals 'aanvrager:Bewonerscommissie Centrum'.",
            valueName: "rol:naam"))
    var als: String?

    @Flag(help: "Wie u noemt is iemand anders dan wie bijna zo heet.")
    var nieuw = false

    @Option(
        help: ArgumentHelp(
            "Sleutel van deze opdracht: dezelfde sleutel nog eens geven doet nooit iets dubbel.",
            valueName: "sleutel"))
    var sleutel: String?

    @Flag(
        name: .customLong("dry-run"),
        help: "Proef: doe alles, en maak het dan ongedaan. Er wordt niets vastgelegd.")
    var proef = false

    @Option(
        help: ArgumentHelp(
            "Alleen in een demonstratiegemeente: de met de hand gezette klok.",
            valueName: "rfc3339"))
    var moment: String?

    func lees(_ fouten: Verzamelaar) -> Werkverzoek? {
        let gemeente = gemeenteoptie.lees(fouten)
        let wie = fouten.verplicht(
            "--als", als,
            vorm: "een rol en een naam, zoals 'behandelaar:Balie Centrum'; de rollen zijn "
                + Gelijkenis.keuzes(Rol.self)
        ) { Werkverzoek.Wie(tekst: $0) }
        let sleutel = Self.sleutel(sleutel, fouten)
        let moment = Self.moment(moment, fouten)
        guard var wie else { return nil }
        wie.nieuw = nieuw
        return Werkverzoek(
            gemeente: gemeente, wie: wie, sleutel: sleutel, proef: proef, moment: moment)
    }

    static func sleutel(_ tekst: String?, _ fouten: Verzamelaar) -> String? {
        fouten.optioneel("--sleutel", tekst, vorm: "8 tot en met 180 tekens zonder spaties") {
            isSleutel($0) ? $0 : nil
        }
    }

    static func moment(_ tekst: String?, _ fouten: Verzamelaar) -> Moment? {
        fouten.optioneel(
            "--moment", tekst, vorm: "een tijdstip zoals 2026-03-02T10:00:00+01:00"
        ) { Moment(tekst: $0) }
    }

    private static func isSleutel(_ tekst: String) -> Bool {
        (8...180).contains(tekst.utf8.count) && tekst.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

/// Who wants something done, as the command line says it.
struct Werkverzoek: Hashable, Sendable {
    /// A role and a name.
    struct Wie: Hashable, Sendable {
        let rol: Rol
        let naam: String
        /// Whether it is somebody new, however much the name is like that of another.
        var nieuw = false

        /// Reads `ROL:NAAM`.
        init?(tekst: String) {
            let delen = tekst.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard delen.count == 2, let rol = Rol(rawValue: String(delen[0])),
                (1...200).contains(delen[1].utf8.count), delen[1].first != " ",
                delen[1].last != " ",
                delen[1].unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
            else { return nil }
            self.rol = rol
            naam = String(delen[1])
        }
    }

    let gemeente: Gemeentecode?
    let wie: Wie
    let sleutel: String?
    let proef: Bool
    let moment: Moment?

    /// The same, without anything being kept.
    var alsProef: Werkverzoek {
        Werkverzoek(gemeente: gemeente, wie: wie, sleutel: sleutel, proef: true, moment: moment)
    }
}
