extension Consultatiegebeurtenis {
    /// Reads one event, and notes what the checks over all events need of it, complete or not.
    static func lees(
        _ lezer: Objectlezer, _ norm: Consultatienorm?, in kernen: inout [Dossiercontrole.Kern]
    ) -> Consultatiegebeurtenis? {
        let id = lezer.tekst("id", bytes: 1...200)
        let soort = lezer.keuze("soort", Consultatiesoort.self)
        let betreft = lezer.tekstOfNiets("betreft", bytes: 1...200)
        let wijkraad = lezer.tekstOfNiets("wijkraad", bytes: 1...200)
        let gebeurd = lezer.dag("plaatsgevondenOp")
        let vastgelegd = lezer.dag("vastgelegdOp")
        let graad = lezer.keuzeOfNiets("bewijsgraad", Bewijsgraad.self)
        let termijn = lezer.leesOfNiets("termijnDatum", vorm: Objectlezer.datumvorm) {
            Datum(tekst: $0)
        }
        let doel = lezer.tekstOfNiets("verwijstNaar", bytes: 1...200)
        let aard = lezer.keuzeOfNiets("aard", Conceptaard.self)
        let niveau = lezer.heeft("niveau") ? lezer.verplichtNiveau("niveau") : nil
        let reden = lezer.vrijeTekstOfNiets("reden", bytes: 0...4_000)
        let punten =
            lezer.heeft("punten")
            ? lezer.objecten("punten", hooguit: Dossiercontrole.Grens.punten, Adviespunt.lees) : []

        let voorwaardelijk = ["wijkraad", "niveau", "termijnDatum", "verwijstNaar"]
        let kern = Dossiercontrole.Kern(
            plaats: lezer.pad, id: id, soort: soort, betreft: betreft, wijkraad: wijkraad,
            plaatsgevondenOp: gebeurd, vastgelegdOp: vastgelegd, termijnDatum: termijn,
            verwijstNaar: doel, gegeven: Set(voorwaardelijk.filter(lezer.heeft)))
        kernen.append(kern)
        Dossiercontrole.gebeurtenis(kern, norm).forEach(lezer.verzamelaar.meld)

        guard let id, let soort, let gebeurd, let vastgelegd, let punten else { return nil }
        return Consultatiegebeurtenis(
            id: id, soort: soort, betreft: betreft, wijkraad: wijkraad,
            plaatsgevondenOp: gebeurd, vastgelegdOp: vastgelegd, bewijsgraad: graad,
            termijnDatum: termijn, verwijstNaar: doel, aard: aard, niveau: niveau, reden: reden,
            punten: punten)
    }
}

extension Adviespunt {
    fileprivate static func lees(_ lezer: Objectlezer) -> Adviespunt? {
        let punt = lezer.tekstOfGetal("punt", bytes: 1...500)
        let reactie = lezer.keuzeOfNiets("reactie", Puntreactie.self)
        let motivatie = lezer.vrijeTekstOfNiets("motivatie", bytes: 0...4_000)
        guard let punt else { return nil }
        return Adviespunt(punt: punt, reactie: reactie, motivatie: motivatie)
    }
}

extension Objectlezer {
    static let datumvorm = "een bestaande datum als JJJJ-MM-DD, zoals 2026-03-03"
    private static let dagvorm =
        "een bestaande datum, zoals 2026-03-03, of een tijdstip met tijdzone, "
        + "zoals 2026-03-03T09:30:00+01:00"

    /// The Amsterdam day of a date or of an instant with its offset.
    func dag(_ naam: String) -> Datum? { lees(naam, vorm: Self.dagvorm, Self.leesDag) }

    /// As ``dag(_:)``, but absent is no error.
    func dagOfNiets(_ naam: String) -> Datum? {
        leesOfNiets(naam, vorm: Self.dagvorm, Self.leesDag)
    }

    private static func leesDag(_ tekst: String) -> Datum? {
        Datum(tekst: tekst) ?? Moment(tekst: tekst).map { Datum($0) }
    }

    /// A step of the ladder, by any of its words.
    func verplichtNiveau(_ naam: String) -> Participatieniveau? {
        if case .tekst(let woord) = waarde(naam), let niveau = Participatieniveau(woord: woord) {
            return niveau
        }
        return keuze(naam, Participatieniveau.self)
    }
}
