import ArgumentParser
import Domain
import Services
import Weergave

/// `griffie correspondentie`: the letters of wijkraden.
struct CorrespondentieOpdrachten: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correspondentie",
        abstract: "Ontvangen en verzonden brieven van een wijkraad, per jaar genummerd.",
        discussion: """
            griffie correspondentie ontvangen --wijkraad Atolwijk --op 2026-03-02 \\
                --van 'Bewoners Botter' --betreft 'Parkeren in de Botter' \\
                --afdoening beantwoorden --uiterlijk 2026-04-13 --als secretaris:'Lid Atolwijk'
            griffie correspondentie verzonden --wijkraad Atolwijk --op 2026-03-20 \\
                --aan 'Bewoners Botter' --betreft 'Parkeren in de Botter' --antwoord-op 2026-001 \\
                --als secretaris:'Lid Atolwijk'
            griffie correspondentie lijst --wijkraad Atolwijk --open
            """,
        subcommands: [
            BriefOntvangen.self, BriefVerzonden.self, BriefAfdoenOpdracht.self, BriefLijst.self,
        ]
    )
}

/// Of which wijkraad, and who acts; the same options for every letter.
struct Briefopties: ParsableArguments {
    @Option(help: ArgumentHelp("De code van de wijkraad.", valueName: "code"))
    var wijkraad: String?

    @OptionGroup var opties: Werkopties

    func lees(_ fouten: Verzamelaar) -> (code: String, verzoek: Werkverzoek)? {
        let code = fouten.wijkraad("--wijkraad", wijkraad)
        let verzoek = opties.lees(fouten)
        guard let code, let verzoek else { return nil }
        return (code, verzoek)
    }
}

extension Verzamelaar {
    /// The number of a letter.
    func briefnummer(_ veld: String, _ waarde: String?) -> Briefnummer? {
        verplicht(veld, waarde, vorm: "een jaar en een nummer, zoals 2026-003") {
            Briefnummer(tekst: $0)
        }
    }
}

extension Werk {
    /// The letter of a wijkraad with a number.
    func brief(_ nummer: Briefnummer, van code: String) async throws -> MetID<Brief> {
        guard let brief = try await lezer.antwoord(op: Brieven(van: code, nummer)).brieven.first
        else {
            throw Opdrachtfout.nietGevonden(
                "\(code) heeft geen brief \(nummer); zie griffie correspondentie lijst")
        }
        return brief
    }

    /// Registers a letter, and shows it.
    func schrijfIn(
        _ gegevens: BriefInschrijven.Gegevens, van raad: MetID<Wijkraad>, _ uitvoer: Uitvoeropties,
        volgende stap: (Briefnummer) -> String
    ) async throws {
        let antwoord = try await doe(BriefInschrijven(nieuw(), van: raad.id, gegevens))
        guard !verzoek.proef else {
            return try uitvoer.schrijf(.proef("brief inschrijven"), in: omgeving)
        }
        let id = antwoord.onderwerp.als(Brief.self)
        let beeld = try await lezer.antwoord(op: Brieven(van: raad.waarde.code))
        guard let brief = beeld.brieven.first(where: { $0.id == id }) else {
            throw ServiceError.intern("brief \(id) is ingeschreven en niet terug te vinden")
        }
        try toon([brief], beeld, uitvoer)
        volgende(stap(Briefnummer(brief.waarde.inhoud)))
    }

    func toon(
        _ brieven: [MetID<Brief>], _ beeld: Brieven.Beeld, _ uitvoer: Uitvoeropties
    ) throws {
        try uitvoer.schrijf(
            .brieven(
                brieven, raden: beeld.wijkraden, woorden: beeld.woorden, nummers: beeld.nummers,
                op: datum), in: omgeving)
    }
}

extension Omgeving {
    /// The SHA-256 of a scan; the file itself stays where it is.
    func scan(_ pad: String?) throws -> Hash? {
        try pad.map { Uitvoerder.sha256(try Bestandsinvoer.lees("--scan", $0, in: self)) }
    }
}
