import ArgumentParser
import Domain
import Weergave

/// In which form an answer is written; the same options for every command.
struct Uitvoeropties: ParsableArguments {
    @Flag(help: "Schrijf JSON, met vaste veldnamen.")
    var json = false

    @Flag(help: "Schrijf CSV voor een ander programma.")
    var csv = false

    @Flag(help: "Schrijf CSV voor een rekenblad (puntkomma's, veilig voor formules).")
    var rekenblad = false

    @Flag(help: "Schrijf de tabel voor mensen, ook als de uitvoer geen scherm is.")
    var tabel = false

    /// Writes the answer in the form that was asked: a table on a terminal, tabs in a pipe.
    /// - Throws: ``Opdrachtfout/gebruik(_:)`` when two forms are asked.
    func schrijf(_ antwoord: Antwoord, in omgeving: Omgeving) throws {
        try controleer()
        if json {
            try omgeving.schrijf(antwoord.json.alsTekst)
        } else if csv {
            try omgeving.schrijf(antwoord.tabel.csv(.machine))
        } else if rekenblad {
            try omgeving.schrijf(antwoord.tabel.csv(.rekenblad))
        } else if tabel || omgeving.uitIsTerminal {
            try omgeving.schrijf(antwoord.voorMensen(breedte: omgeving.schermbreedte))
        } else {
            try omgeving.schrijf(antwoord.tabel.metTabs)
        }
    }

    /// Refuses two forms at once, before any work is done.
    func controleer() throws {
        let gevraagd = [
            (json, "--json"), (csv, "--csv"), (rekenblad, "--rekenblad"), (tabel, "--tabel"),
        ].filter(\.0).map(\.1)
        guard gevraagd.count <= 1 else {
            let lijst = gevraagd.joined(separator: " en ")
            throw Opdrachtfout.gebruik(["\(lijst) gaan niet samen; kies er een"])
        }
    }
}
