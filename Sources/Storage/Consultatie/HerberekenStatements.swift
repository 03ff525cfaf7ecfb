public import Domain
public import Postgres

/// The ground of a dossier in writing: many dossiers have the same one, so it is read once.
public struct Grondrij: Sendable, Hashable {
    /// The dossier.
    public let id: ID<Beleidsdossier>
    /// Level, norm and holders.
    public let toetsing: String
    /// The wijkraden.
    public let wijkraden: String

    /// Level, norm and holders.
    /// - Throws: `CodecError` when they cannot be read.
    public func leesToetsing() throws(CodecError) -> Beleidsdossier.Toetsing {
        try Beleidsdossier.Toetsing(tekst: Array(toetsing.utf8))
    }

    /// The wijkraden.
    /// - Throws: `CodecError` when they cannot be read.
    public func leesWijkraden() throws(CodecError) -> [BetrokkenWijkraad] {
        try Wijkradenlijst(tekst: Array(wijkraden.utf8)).wijkraden
    }
}

/// A fact as far as the verdict looks at it.
public struct Feitkernrij: Sendable, Hashable {
    /// The dossier.
    public let dossier: ID<Beleidsdossier>
    private let kern: Consultatiegebeurtenis
    /// The points of an advice or reaction in writing: whoever judges reads them, while the next
    /// page comes in.
    private let punten: String?

    init(dossier: ID<Beleidsdossier>, kern: Consultatiegebeurtenis, punten: String?) {
        self.dossier = dossier
        self.kern = kern
        self.punten = punten
    }

    /// The fact.
    /// - Throws: `CodecError` when its points cannot be read.
    public func leesGebeurtenis() throws(CodecError) -> Consultatiegebeurtenis {
        guard let punten else { return kern }
        return kern.met(punten: try Puntenlijst(tekst: Array(punten.utf8)).adviespunten)
    }
}

extension Consultatiegebeurtenis {
    fileprivate func met(punten: [Adviespunt]) -> Consultatiegebeurtenis {
        Consultatiegebeurtenis(
            id: id, soort: soort, betreft: betreft, wijkraad: wijkraad,
            plaatsgevondenOp: plaatsgevondenOp, vastgelegdOp: vastgelegdOp,
            bewijsgraad: bewijsgraad, termijnDatum: termijnDatum, verwijstNaar: verwijstNaar,
            aard: aard, niveau: niveau, punten: punten)
    }
}

/// The statements that judge every dossier again, a page of dossiers at a time.
///
/// A page is a range of identities, so that facts and verdicts are read along their primary keys.
/// The municipality stands in a subquery: the server then works it out once for a page, and not
/// again for every row.
public enum HerberekenStatements {
    /// Where a page begins, and how long it is.
    public struct Pagina: Sendable {
        let na: ID<Beleidsdossier>
        let aantal: Int32

        /// The dossiers after this one.
        public init(na: ID<Beleidsdossier>, aantal: Int32) {
            self.na = na
            self.aantal = aantal
        }
    }

    /// The first and the last dossier of a page.
    public struct Bereik: Sendable {
        let van: ID<Beleidsdossier>
        let tot: ID<Beleidsdossier>

        /// From one dossier to another, both included.
        public init(van: ID<Beleidsdossier>, tot: ID<Beleidsdossier>) {
            self.van = van
            self.tot = tot
        }
    }

    /// The ground of a page of dossiers.
    public static let gronden = Statement<Pagina, Grondrij>(
        "herbereken_gronden",
        """
        select id, toetsing, wijkraden
        from griffie.dossier
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and id > \(\.na)
        order by id
        limit \(\.aantal)
        """
    ) { rij in
        Grondrij(
            id: try rij.next("id"), toetsing: try rij.next("toetsing"),
            wijkraden: try rij.next("wijkraden"))
    }

    /// The facts of the dossiers of a page, in order.
    public static let feiten = Statement<Bereik, Feitkernrij>(
        "herbereken_feiten",
        """
        select dossier, nummer, soort, betreft, wijkraad, plaatsgevonden_op, vastgelegd_op,
            bewijsgraad, termijn_datum, verwijst_naar, aard, niveau, punten
        from griffie.consultatiefeit
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and dossier between \(\.van) and \(\.tot)
        order by dossier, nummer
        """
    ) { rij in
        let dossier: ID<Beleidsdossier> = try rij.next("dossier")
        let nummer: Int32 = try rij.next("nummer")
        let soort: Consultatiesoort = try rij.next("soort")
        let betreft: String? = try rij.next("betreft")
        let wijkraad: String? = try rij.next("wijkraad")
        let dag: Datum = try rij.next("plaatsgevonden_op")
        let vastgelegd: Datum = try rij.next("vastgelegd_op")
        let graad: Bewijsgraad? = try rij.next("bewijsgraad")
        let termijn: Datum? = try rij.next("termijn_datum")
        let doel: Int32? = try rij.next("verwijst_naar")
        let aard: Conceptaard? = try rij.next("aard")
        let niveau: Participatieniveau? = try rij.next("niveau")
        return Feitkernrij(
            dossier: dossier,
            kern: Consultatiegebeurtenis(
                id: String(nummer), soort: soort, betreft: betreft, wijkraad: wijkraad,
                plaatsgevondenOp: dag, vastgelegdOp: vastgelegd, bewijsgraad: graad,
                termijnDatum: termijn, verwijstNaar: doel.map { String($0) }, aard: aard,
                niveau: niveau),
            punten: try rij.next("punten"))
    }

    /// The stored verdicts of the dossiers of a page, in order.
    public static let oordelen = Statement<Bereik, Oordeelrij>(
        "herbereken_oordelen",
        """
        select dossier, regel, wijkraad, betreft, oordeel, toegezegd, bereikt, nagekomen,
            besluit_op, dagen, vakafdeling, behandelrol, stadsdeel, overgang, rapportsleutel
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and dossier between \(\.van) and \(\.tot)
        order by dossier, regel
        """
    ) { rij in try Oordeelrij(&rij, streng: false) }

    /// Keeps every other transaction from writing verdicts.
    ///
    /// Reading goes on. The server does not prepare it.
    public static let slot = "lock table griffie.consultatieoordeel in share row exclusive mode"

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [gronden, feiten, oordelen]
}
