public import Domain
public import Postgres

/// A dossier with its identity, without facts and verdicts.
public struct Dossierrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Beleidsdossier>
    /// The state, without facts and verdicts when it was read.
    public var dossier: Beleidsdossier

    /// A dossier to write.
    public init(id: ID<Beleidsdossier>, dossier: Beleidsdossier) {
        self.id = id
        self.dossier = dossier
    }

    // Each column as a field of its own, to be bound.
    var kenmerk: Kenmerk { dossier.opening.kenmerk }
    var opening: Beleidsdossier.Opening { dossier.opening }
    var toetsing: Beleidsdossier.Toetsing { dossier.toetsing }
    var wijkraden: Wijkradenlijst { Wijkradenlijst(wijkraden: dossier.wijkraden) }
    var auditbevindingen: Auditbevindingenlijst {
        Auditbevindingenlijst(bevindingen: dossier.auditbevindingen)
    }
    var planning: Planninglijst { Planninglijst(planning: dossier.planning) }
}

/// The reference of a dossier.
public struct Dossierkenmerk: Sendable, Hashable {
    /// The dossier.
    public let id: ID<Beleidsdossier>
    /// Its reference.
    public let kenmerk: Kenmerk
}

/// A fact with its dossier and number.
public struct Feitrij: Sendable, Hashable {
    /// The dossier.
    public let dossier: ID<Beleidsdossier>
    /// The number in the dossier, from 1.
    public let nummer: Int32
    /// The fact.
    public let feit: Consultatiefeit

    /// A fact to write.
    public init(dossier: ID<Beleidsdossier>, nummer: Int, feit: Consultatiefeit) {
        self.dossier = dossier
        self.nummer = Int32(clamping: nummer)
        self.feit = feit
    }

    // Each column as a field of its own, to be bound.
    var soort: Consultatiesoort { feit.soort }
    var betreft: String? { feit.betreft }
    var wijkraad: String? { feit.wijkraad }
    var plaatsgevondenOp: Datum { feit.plaatsgevondenOp }
    var vastgelegdOp: Datum { feit.vastgelegdOp }
    var bewijsgraad: Bewijsgraad? { feit.bewijsgraad }
    var termijnDatum: Datum? { feit.termijnDatum }
    var verwijstNaar: Int32? { feit.verwijstNaar.map { Int32(clamping: $0) } }
    var aard: Conceptaard? { feit.aard }
    var niveau: Participatieniveau? { feit.niveau }
    var reden: Verzegeling? { feit.reden }
    var punten: Puntenlijst? { Puntenlijst(punten: feit.punten) }
    var stukken: Stukkenlijst? { Stukkenlijst(stukken: feit.stukken) }
    var inbrengWijze: Inbreng.Wijze? { feit.inbreng?.wijze }
    var inbrengAantal: Int32? { feit.inbreng.map { Int32(clamping: $0.aantal) } }
    var door: ID<Persoon> { feit.door }
    var rol: Rol { feit.rol }
}

/// The statements on dossiers.
public enum DossierStatements {
    /// Some dossiers, without facts and verdicts.
    public static let lees = Statement<[ID<Beleidsdossier>], Dossierrij>(
        "dossier_lees",
        """
        select id, kenmerk, opening, toetsing, wijkraden, planning, auditbevindingen
        from griffie.dossier
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// The dossier with a reference, without facts and verdicts.
    public static let opKenmerk = Statement<Kenmerk, Dossierrij>(
        "dossier_op_kenmerk",
        """
        select id, kenmerk, opening, toetsing, wijkraden, planning, auditbevindingen
        from griffie.dossier
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and kenmerk = \(\.self)
        """, decode: rij)

    /// The references of all dossiers.
    public static let kenmerken = Statement<Void, Dossierkenmerk>(
        "dossier_kenmerken",
        """
        select id, kenmerk
        from griffie.dossier
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        """
    ) { rij in Dossierkenmerk(id: try rij.next("id"), kenmerk: try rij.next("kenmerk")) }

    /// All dossiers, without facts and verdicts, by reference.
    public static let alleDossiers = Statement<Void, Dossierrij>(
        "dossier_alle",
        """
        select id, kenmerk, opening, toetsing, wijkraden, planning, auditbevindingen
        from griffie.dossier
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by kenmerk
        """, decode: rij)

    private static let rij: @Sendable (inout RowReader) throws -> Dossierrij = { rij in
        let id: ID<Beleidsdossier> = try rij.next("id")
        let kenmerk: Kenmerk = try rij.next("kenmerk")
        let opening: Beleidsdossier.Opening = try rij.next("opening")
        guard opening.kenmerk == kenmerk else { throw CodecError.malformed("another reference") }
        let toetsing: Beleidsdossier.Toetsing = try rij.next("toetsing")
        guard toetsing.past(bij: opening) else { throw CodecError.malformed("another opening") }
        let wijkraden: Wijkradenlijst = try rij.next("wijkraden")
        let planning: Planninglijst = try rij.next("planning")
        let audit: Auditbevindingenlijst = try rij.next("auditbevindingen")
        return Dossierrij(
            id: id,
            dossier: Beleidsdossier(
                opening: opening, wijkraden: wijkraden.wijkraden, planning: planning.planning,
                feiten: [], oordelen: [], overdrachten: Array(toetsing.houders.dropFirst()),
                auditbevindingen: audit.bevindingen))
    }

    /// The facts of some dossiers, in order.
    public static let feiten = Statement<[ID<Beleidsdossier>], Feitrij>(
        "consultatiefeit_lees",
        """
        select dossier, nummer, soort, betreft, wijkraad, plaatsgevonden_op, vastgelegd_op,
            bewijsgraad, termijn_datum, verwijst_naar, aard, niveau, reden, punten, stukken,
            inbreng_wijze, inbreng_aantal, door, rol
        from griffie.consultatiefeit
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and dossier = any (\(\.self))
        order by dossier, nummer
        """
    ) { rij in
        let dossier: ID<Beleidsdossier> = try rij.next("dossier")
        let nummer: Int32 = try rij.next("nummer")
        let soort: Consultatiesoort = try rij.next("soort")
        let (betreft, wijkraad): (String?, String?) = (
            try rij.next("betreft"), try rij.next("wijkraad")
        )
        let (dag, vastgelegd): (Datum, Datum) = (
            try rij.next("plaatsgevonden_op"), try rij.next("vastgelegd_op")
        )
        let graad: Bewijsgraad? = try rij.next("bewijsgraad")
        let termijn: Datum? = try rij.next("termijn_datum")
        let doel: Int32? = try rij.next("verwijst_naar")
        let aard: Conceptaard? = try rij.next("aard")
        let niveau: Participatieniveau? = try rij.next("niveau")
        let reden: Verzegeling? = try rij.next("reden")
        let punten: Puntenlijst? = try rij.next("punten")
        let stukken: Stukkenlijst? = try rij.next("stukken")
        let wijze: Inbreng.Wijze? = try rij.next("inbreng_wijze")
        let aantal: Int32? = try rij.next("inbreng_aantal")
        guard (wijze == nil) == (aantal == nil) else {
            throw CodecError.malformed("half of some input")
        }
        return Feitrij(
            dossier: dossier, nummer: Int(nummer),
            feit: Consultatiefeit(
                soort: soort, betreft: betreft, wijkraad: wijkraad, plaatsgevondenOp: dag,
                vastgelegdOp: vastgelegd, bewijsgraad: graad, termijnDatum: termijn,
                verwijstNaar: doel.map { Int($0) }, aard: aard, niveau: niveau, reden: reden,
                punten: punten?.punten ?? [], stukken: stukken?.stukken ?? [],
                inbreng: wijze.flatMap { wijze in
                    aantal.map { Inbreng(wijze: wijze, aantal: Int($0)) }
                },
                door: try rij.next("door"), rol: try rij.next("rol")))
    }

    /// The verdicts of some dossiers, in order.
    public static let oordelen = Statement<[ID<Beleidsdossier>], Oordeelrij>(
        "consultatieoordeel_lees",
        """
        select dossier, regel, wijkraad, betreft, oordeel, toegezegd, bereikt, nagekomen,
            besluit_op, dagen, vakafdeling, behandelrol, stadsdeel, overgang, rapportsleutel
        from griffie.consultatieoordeel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and dossier = any (\(\.self))
        order by dossier, regel
        """
    ) { rij in try Oordeelrij(&rij) }

    /// Writes a dossier as it is now, without facts and verdicts.
    public static let bewaar = Statement<Dossierrij, Void>(
        "dossier_bewaar",
        """
        insert into griffie.dossier (gemeente, id, kenmerk, opening, toetsing, wijkraden, planning,
            auditbevindingen)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.kenmerk), \(\.opening), \(\.toetsing), \(\.wijkraden), \(\.planning),
            \(\.auditbevindingen))
        on conflict on constraint dossier_pk do update
        set toetsing = excluded.toetsing, wijkraden = excluded.wijkraden,
            planning = excluded.planning, auditbevindingen = excluded.auditbevindingen
        """)

    /// Writes new facts; a number that is taken violates the primary key.
    public static let legVast = Statement<Rijen<Feitrij>, Void>(
        "consultatiefeit_leg_vast",
        """
        insert into griffie.consultatiefeit (gemeente, dossier, nummer, soort, betreft, wijkraad,
            plaatsgevonden_op, vastgelegd_op, bewijsgraad, termijn_datum, verwijst_naar, aard,
            niveau, reden, punten, stukken, inbreng_wijze, inbreng_aantal, door, rol)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.dossier,
            \(\.nummer)[i], \(\.soort)[i], \(\.betreft)[i], \(\.wijkraad)[i],
            \(\.plaatsgevondenOp)[i], \(\.vastgelegdOp)[i], \(\.bewijsgraad)[i],
            \(\.termijnDatum)[i], \(\.verwijstNaar)[i], \(\.aard)[i], \(\.niveau)[i],
            \(\.reden)[i], \(\.punten)[i], \(\.stukken)[i], \(\.inbrengWijze)[i],
            \(\.inbrengAantal)[i], \(\.door)[i], \(\.rol)[i]
        from unnest(\(\.dossier)) with ordinality as n (dossier, i)
        """)

    /// Writes the proof of a fact after adopted minutes lifted it; nothing else of it changes.
    public static let verhoogBewijs = Statement<Feitrij, Void>(
        "consultatiefeit_verhoog_bewijs",
        """
        update griffie.consultatiefeit set bewijsgraad = \(\.bewijsgraad)
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and dossier = \(\.dossier) and nummer = \(\.nummer)
        """)

    /// Takes away the verdicts of a dossier, to write them anew.
    public static let verwijderOordelen = Statement<ID<Beleidsdossier>, Void>(
        "consultatieoordeel_verwijder",
        """
        delete from griffie.consultatieoordeel
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and dossier = \(\.self)
        """)

    /// Writes verdicts.
    public static let oordeel = Statement<Rijen<Oordeelrij>, Void>(
        "consultatieoordeel_bewaar",
        """
        insert into griffie.consultatieoordeel (gemeente, dossier, regel, wijkraad, betreft,
            oordeel, toegezegd, bereikt, nagekomen, besluit_op, dagen, vakafdeling, behandelrol,
            stadsdeel, overgang, rapportsleutel)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.dossier,
            \(\.regel)[i], \(\.wijkraad)[i], \(\.betreft)[i], \(\.uitkomst)[i],
            \(\.toegezegd)[i], \(\.bereikt)[i], \(\.nagekomen)[i], \(\.besluitOp)[i],
            \(\.dagen)[i], \(\.vakafdeling)[i], \(\.behandelrol)[i], \(\.stadsdeel)[i],
            \(\.overgang)[i], \(\.rapportsleutel)[i]
        from unnest(\(\.dossier)) with ordinality as n (dossier, i)
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        lees, opKenmerk, kenmerken, alleDossiers, feiten, oordelen, bewaar, legVast,
        verhoogBewijs, verwijderOordelen, oordeel,
    ]
}
