import Domain

/// The story of a demonstration: chapters with command lines, read from a file of the project.
struct Verhaal {
    /// A part of the story.
    struct Hoofdstuk {
        let titel: String
        let tekst: String
        /// What was chosen for the demonstration and is no fact of the source.
        let gekozen: String?
        let stappen: [Stap]
    }

    /// One command line with how it should end.
    struct Stap {
        /// The words after `griffie`, without who acts and when.
        let woorden: [String]
        let als: String?
        let moment: String?
        let code: Int32
        /// Whether only the command line is shown.
        let stil: Bool
    }

    let hoofdstukken: [Hoofdstuk]

    /// Reads it from JSON.
    /// - Throws: `Invoerfouten` with everything that is wrong, at once.
    init(json bytes: [UInt8]) throws(Invoerfouten) {
        hoofdstukken = try Verzamelaar.verzamel(json: bytes) { lezer in
            _ = lezer.tekst("toelichting", bytes: 1...4_000)
            return lezer.objecten("hoofdstukken", hooguit: 100, Self.hoofdstuk)
        }
    }

    private static func hoofdstuk(_ lezer: Objectlezer) -> Hoofdstuk? {
        let titel = lezer.tekst("titel", bytes: 1...200)
        let tekst = lezer.tekst("tekst", bytes: 1...4_000)
        let gekozen = lezer.leesOfNiets("gekozen", vorm: "een tekst", { $0 })
        let stappen = lezer.objecten("stappen", hooguit: 100, stap)
        guard let titel, let tekst, let stappen else { return nil }
        return Hoofdstuk(titel: titel, tekst: tekst, gekozen: gekozen, stappen: stappen)
    }

    private static func stap(_ lezer: Objectlezer) -> Stap? {
        let woorden = lezer.lees(
            "opdracht", vorm: "een opdrachtregel, met tekst tussen enkele aanhalingstekens",
            Self.woorden)
        let als = lezer.leesOfNiets("als", vorm: "een rol en een naam", { $0 })
        let moment = lezer.leesOfNiets("moment", vorm: "een tijdstip", { $0 })
        let code = lezer.geheelOfNiets("code", in: 0...255)
        let stil = lezer.waarheidOfNee("stil")
        guard let woorden else { return nil }
        return Stap(
            woorden: woorden, als: als, moment: moment, code: Int32(code ?? 0), stil: stil)
    }

    /// The words of a line; blanks divide, except between single quotes.
    static func woorden(_ regel: String) -> [String]? {
        var (woorden, huidig, binnen, begonnen) = ([String](), "", false, false)
        for teken in regel.unicodeScalars {
            switch (teken, binnen) {
            case ("'", _): (binnen, begonnen) = (!binnen, true)
            case (" ", false):
                if begonnen { woorden.append(huidig) }
                (huidig, begonnen) = ("", false)
            default:
                huidig.unicodeScalars.append(teken)
                begonnen = true
            }
        }
        if begonnen { woorden.append(huidig) }
        return binnen || woorden.isEmpty ? nil : woorden
    }
}

extension Verhaal.Stap {
    /// All words after `griffie`.
    var regel: [String] {
        woorden + (als.map { ["--als", $0] } ?? []) + (moment.map { ["--moment", $0] } ?? [])
    }

    /// The command line as people read it, broken before an option where it is too long.
    func opHetScherm(breedte: Int) -> String {
        var (regels, huidig) = ([String](), "$ griffie")
        var delen: [String] = []
        for woord in regel.map(Schelpwoord.van) {
            if woord.hasPrefix("--") || delen.isEmpty {
                delen.append(woord)
            } else {
                delen[delen.count - 1] += " " + woord
            }
        }
        for deel in delen {
            if huidig.count + deel.count + 3 > breedte, huidig != "$ griffie" {
                regels.append(huidig + " \\")
                huidig = "     " + deel
            } else {
                huidig += " " + deel
            }
        }
        return (regels + [huidig]).joined(separator: "\n")
    }
}
