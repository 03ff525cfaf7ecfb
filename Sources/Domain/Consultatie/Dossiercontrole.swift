/// What cannot be in a dossier, whatever its fields look like one by one.
///
/// It sees events as far as they could be read, so that these errors come together with those of
/// form.
enum Dossiercontrole {
    /// How much one dossier is read with.
    enum Grens {
        static let wijkraden = 200
        static let gebeurtenissen = 10_000
        static let betreft = 100
        static let punten = 500
        static let dagen: Int64 = 3_650
    }

    /// What the checks look at of one event; what could not be read is `nil`.
    struct Kern {
        /// Where it stands: `gebeurtenissen[3]`.
        var plaats: String
        var id: String?
        var soort: Consultatiesoort?
        var betreft: String?
        var wijkraad: String?
        var plaatsgevondenOp: Datum?
        var vastgelegdOp: Datum?
        var termijnDatum: Datum?
        var verwijstNaar: String?
        /// The fields that were given, readable or not.
        var gegeven: Set<String>

        func fout(_ veld: String, _ regel: Invoerregel, _ tekst: String) -> Invoerfout {
            Invoerfout("\(plaats).\(veld)", regel, tekst)
        }
    }

    /// Everything that contradicts itself in a dossier of which all fields are known.
    static func fouten(in dossier: Consultatiedossier) -> [Invoerfout] {
        let kernen = dossier.gebeurtenissen.enumerated().map { Kern($1, nummer: $0) }
        let wijkraden = dossier.wijkraden.enumerated().map { ("wijkraden[\($0)]", $1) }
        return wijkraden.flatMap { bestaan($1, plaats: "dossier.\($0)") }
            + dubbel(wijkraden.map { ("dossier.\($0).code", $1.code) })
            + norm(dossier.norm)
            + kernen.flatMap { gebeurtenis($0, dossier.norm) }
            + samenhang(kernen, wijkraden: dossier.wijkraden.map(\.code))
            + planning(dossier.gepland.enumerated().map { ("gepland[\($0)]", $1) })
    }

    /// A wijkraad that ends before it begins.
    static func bestaan(_ wijkraad: BetrokkenWijkraad, plaats: String) -> [Invoerfout] {
        guard let begin = wijkraad.ingesteldOp, let einde = wijkraad.opgehevenOp, einde < begin
        else { return [] }
        return [
            Invoerfout(
                "\(plaats).opgehevenOp", .ongeldigeWaarde,
                "\(einde) ligt voor ingesteldOp (\(begin)); verbeter een van beide")
        ]
    }

    /// Lateness of recording that would let a whole term pass unseen.
    static func norm(_ norm: Consultatienorm) -> [Invoerfout] {
        guard norm.maximaleAchterstandDagen >= norm.minimaleTermijnDagen else { return [] }
        return [
            Invoerfout(
                "norm.maximaleAchterstandDagen", .buitenBereik,
                "\(norm.maximaleAchterstandDagen) is niet minder dan minimaleTermijnDagen "
                    + "(\(norm.minimaleTermijnDagen)); geef een kleiner getal")
        ]
    }

    /// Names that are used twice; the first one may stay.
    static func dubbel(_ namen: [(veld: String, naam: String)]) -> [Invoerfout] {
        var gezien: [String: String] = [:]
        return namen.compactMap { veld, naam in
            guard let eerder = gezien[naam] else {
                gezien[naam] = veld
                return nil
            }
            return Invoerfout(
                veld, .ongeldigeWaarde, "'\(naam)' staat al bij \(eerder); geef een andere naam")
        }
    }
}

extension Dossiercontrole.Kern {
    init(_ gebeurtenis: Consultatiegebeurtenis, nummer: Int) {
        let velden: [(String, Bool)] = [
            ("wijkraad", gebeurtenis.wijkraad != nil), ("niveau", gebeurtenis.niveau != nil),
            ("termijnDatum", gebeurtenis.termijnDatum != nil),
            ("verwijstNaar", gebeurtenis.verwijstNaar != nil),
        ]
        self.init(
            plaats: "gebeurtenissen[\(nummer)]", id: gebeurtenis.id, soort: gebeurtenis.soort,
            betreft: gebeurtenis.betreft, wijkraad: gebeurtenis.wijkraad,
            plaatsgevondenOp: gebeurtenis.plaatsgevondenOp,
            vastgelegdOp: gebeurtenis.vastgelegdOp, termijnDatum: gebeurtenis.termijnDatum,
            verwijstNaar: gebeurtenis.verwijstNaar,
            gegeven: Set(velden.filter(\.1).map(\.0)))
    }
}
