import ArgumentParser
import Domain
import Weergave

/// `griffie consultatie tijdlijn`: a dossier in a file as a picture, a table or a drawing.
struct ConsultatieTijdlijn: Opdrachtregel {
    static let configuration = CommandConfiguration(
        commandName: "tijdlijn",
        abstract: "De tijdlijn van een consultatie: als tekening, als SVG of als tabel.",
        discussion: """
            griffie consultatie tijdlijn BD-2026-0001
            griffie consultatie tijdlijn --bestand dossier.json
            griffie consultatie tijdlijn --bestand dossier.json --svg > tijdlijn.svg
            griffie consultatie tijdlijn --bestand dossier.json --tekening
            griffie consultatie tijdlijn --bestand - --tabel < dossier.json

            Op een scherm is de tekening de standaard. Niets hangt van kleur af: wat te laat is,
            betwist of afwezig, heeft een eigen vorm en staat er in woorden bij.
            """
    )

    @OptionGroup var invoer: Dossierkeuze

    @Flag(help: "Schrijf een tekening in SVG, voor een document of om af te drukken.")
    var svg = false

    @Flag(help: "Schrijf een tekening in gewone tekens, ook als de uitvoer geen scherm is.")
    var tekening = false

    @OptionGroup var uitvoer: Uitvoeropties

    func voerUit(in omgeving: Omgeving) async throws {
        try uitvoer.controleer()
        let vormen = [
            (svg, "--svg"), (tekening, "--tekening"), (uitvoer.gekozen, "een andere vorm"),
        ].filter(\.0).map(\.1)
        guard vormen.count <= 1 else {
            throw Opdrachtfout.gebruik([
                "\(vormen.joined(separator: " en ")) gaan niet samen; kies er een"
            ])
        }
        let beeld = try await invoer.lees(in: omgeving).beeld()
        if svg {
            try omgeving.schrijf(beeld.svg)
        } else if tekening || (omgeving.uitIsTerminal && !uitvoer.gekozen) {
            try omgeving.schrijf(beeld.tekening(breedte: omgeving.schermbreedte))
        } else {
            try uitvoer.schrijf(beeld.antwoord, in: omgeving)
        }
    }
}

extension Uitvoeropties {
    /// Whether the user asked for a form.
    fileprivate var gekozen: Bool { json || csv || rekenblad || tabel }
}
