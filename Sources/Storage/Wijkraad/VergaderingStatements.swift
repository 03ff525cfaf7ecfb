public import Domain
public import Postgres

/// A meeting with its identity.
public struct Vergaderrij: Sendable, Hashable {
    /// The identity.
    public let id: ID<Vergadering>
    /// The state.
    public let vergadering: Vergadering

    /// A meeting to write.
    public init(id: ID<Vergadering>, vergadering: Vergadering) {
        self.id = id
        self.vergadering = vergadering
    }

    // Each column as a field of its own, to be bound.
    var kenmerk: Kenmerk { vergadering.opzet.kenmerk }
    var wijkraad: ID<Wijkraad> { vergadering.opzet.wijkraad }
    var toestand: Vergadering.Toestand { vergadering.toestand }
    var dag: Datum { vergadering.afspraak.dag }
    var opzet: Vergadering.Opzet { vergadering.opzet }
    var afspraak: Vergadering.Afspraak { vergadering.afspraak }
    var voorbereiding: Vergadering.Voorbereiding { vergadering.voorbereiding }
    var verloop: Vergadering.Verloop { vergadering.verloop }
    var verslag: Vergadering.Verslag { vergadering.verslag }
}

/// Something outside a meeting that one of its items is about.
public struct Verwijzingrij: Sendable, Hashable {
    /// The meeting.
    public let vergadering: ID<Vergadering>
    /// The place among the references of the meeting, from 1.
    public let regel: Int16
    /// The item.
    public let punt: Int16
    /// What it is about.
    public let verwijzing: Verwijzing

    /// A reference to write.
    public init(vergadering: ID<Vergadering>, regel: Int, punt: Int, verwijzing: Verwijzing) {
        self.vergadering = vergadering
        self.regel = Int16(clamping: regel)
        self.punt = Int16(clamping: punt)
        self.verwijzing = verwijzing
    }

    /// The references of a meeting, in order.
    public static func rijen(
        van id: ID<Vergadering>, _ vergadering: Vergadering
    ) -> [Verwijzingrij] {
        vergadering.verwijzingen.enumerated().map {
            Verwijzingrij(vergadering: id, regel: $0 + 1, punt: $1.punt, verwijzing: $1.over)
        }
    }

    // Each column as a field of its own, to be bound.
    var soort: String { verwijzing.soort }
    var naar: String { verwijzing.naar }
}

extension Vergadering.Toestand: Tekstkolom {}

/// The statements on meetings.
public enum VergaderingStatements {
    /// Some meetings.
    public static let lees = Statement<[ID<Vergadering>], Vergaderrij>(
        "vergadering_lees",
        """
        select id, kenmerk, wijkraad, toestand, dag, opzet, afspraak, voorbereiding, verloop,
            verslag
        from griffie.vergadering
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = any (\(\.self))
        """, decode: rij)

    /// The meeting with a reference.
    public static let opKenmerk = Statement<Kenmerk, Vergaderrij>(
        "vergadering_op_kenmerk",
        """
        select id, kenmerk, wijkraad, toestand, dag, opzet, afspraak, voorbereiding, verloop,
            verslag
        from griffie.vergadering
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and kenmerk = \(\.self)
        """, decode: rij)

    /// The latest meetings of a wijkraad; more do not matter for an agenda.
    public static let vanWijkraad = Statement<ID<Wijkraad>, Vergaderrij>(
        "vergadering_van_wijkraad",
        """
        select id, kenmerk, wijkraad, toestand, dag, opzet, afspraak, voorbereiding, verloop,
            verslag
        from griffie.vergadering
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and wijkraad = \(\.self)
        order by dag desc, id desc
        limit 50
        """, decode: rij)

    /// All meetings, by reference.
    public static let alleVergaderingen = Statement<Void, Vergaderrij>(
        "vergadering_alle",
        """
        select id, kenmerk, wijkraad, toestand, dag, opzet, afspraak, voorbereiding, verloop,
            verslag
        from griffie.vergadering
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by kenmerk
        """, decode: rij)

    /// The meetings of which an item is about something.
    public static let metVerwijzing = Statement<Verwijzing, ID<Vergadering>>(
        "vergaderverwijzing_naar",
        """
        select distinct vergadering
        from griffie.vergaderverwijzing
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and soort = \(\.soort) and naar = \(\.naar)
        """
    ) { rij in try rij.next("vergadering") }

    private static let rij: @Sendable (inout RowReader) throws -> Vergaderrij = { rij in
        let id: ID<Vergadering> = try rij.next("id")
        let kenmerk: Kenmerk = try rij.next("kenmerk")
        let wijkraad: ID<Wijkraad> = try rij.next("wijkraad")
        let toestand: Vergadering.Toestand = try rij.next("toestand")
        let dag: Datum = try rij.next("dag")
        let opzet: Vergadering.Opzet = try rij.next("opzet")
        let afspraak: Vergadering.Afspraak = try rij.next("afspraak")
        guard
            rij.isProbing
                || opzet.kenmerk == kenmerk && opzet.wijkraad == wijkraad && afspraak.dag == dag
        else {
            throw CodecError.malformed("another reference, wijkraad or day")
        }
        return Vergaderrij(
            id: id,
            vergadering: Vergadering(
                opzet: opzet, toestand: toestand, afspraak: afspraak,
                voorbereiding: try rij.next("voorbereiding"), verloop: try rij.next("verloop"),
                verslag: try rij.next("verslag")))
    }

    /// The references of some meetings, in order.
    public static let verwijzingen = Statement<[ID<Vergadering>], Verwijzingrij>(
        "vergaderverwijzing_lees",
        """
        select vergadering, regel, punt, soort, naar
        from griffie.vergaderverwijzing
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and vergadering = any (\(\.self))
        order by vergadering, regel
        """
    ) { rij in
        let vergadering: ID<Vergadering> = try rij.next("vergadering")
        let (regel, punt): (Int16, Int16) = (try rij.next("regel"), try rij.next("punt"))
        let (soort, naar): (String, String) = (try rij.next("soort"), try rij.next("naar"))
        let gelezen = Verwijzing(soort: soort, naar: naar)
        guard let verwijzing = rij.isProbing ? .kenmerk(naar) : gelezen else {
            throw CodecError.malformed("not a reference")
        }
        return Verwijzingrij(
            vergadering: vergadering, regel: Int(regel), punt: Int(punt), verwijzing: verwijzing)
    }

    /// Writes a meeting as it is now.
    public static let bewaar = Statement<Vergaderrij, Void>(
        "vergadering_bewaar",
        """
        insert into griffie.vergadering (gemeente, id, kenmerk, wijkraad, toestand, dag, opzet,
            afspraak, voorbereiding, verloop, verslag)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.id),
            \(\.kenmerk), \(\.wijkraad), \(\.toestand), \(\.dag), \(\.opzet), \(\.afspraak),
            \(\.voorbereiding), \(\.verloop), \(\.verslag))
        on conflict on constraint vergadering_pk do update
        set toestand = excluded.toestand, dag = excluded.dag, afspraak = excluded.afspraak,
            voorbereiding = excluded.voorbereiding, verloop = excluded.verloop,
            verslag = excluded.verslag
        """)

    /// Takes away the references of a meeting, to write them anew.
    public static let verwijderVerwijzingen = Statement<ID<Vergadering>, Void>(
        "vergaderverwijzing_verwijder",
        """
        delete from griffie.vergaderverwijzing
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and vergadering = \(\.self)
        """)

    /// Writes references.
    public static let verwijs = Statement<Rijen<Verwijzingrij>, Void>(
        "vergaderverwijzing_bewaar",
        """
        insert into griffie.vergaderverwijzing (gemeente, vergadering, regel, punt, soort, naar)
        select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, n.vergadering,
            \(\.regel)[i], \(\.punt)[i], \(\.soort)[i], \(\.naar)[i]
        from unnest(\(\.vergadering)) with ordinality as n (vergadering, i)
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        lees, opKenmerk, vanWijkraad, alleVergaderingen, metVerwijzing, verwijzingen, bewaar,
        verwijderVerwijzingen, verwijs,
    ]
}
