public import Domain
public import Postgres

/// Of which period a report counts, as numbers of ``Rapportsleutel``.
public struct Rapportbereik: Sendable {
    let van: Int32
    let tot: Int32

    /// Everything, or what was decided in some quarters.
    public init(_ kwartalen: ClosedRange<Kwartaal>?) {
        let nummers = kwartalen.map(Rapportsleutel.nummers) ?? Rapportsleutel.alleNummers
        van = nummers.lowerBound
        tot = nummers.upperBound
    }
}

/// The statements that count the stored verdicts, each row once.
///
/// The municipality stands in a subquery: the server then works it out once, and not for every row.
public enum RapportStatements {
    /// By nothing else.
    public static let perGeheel = Statement<Rapportbereik, Consultatierapport.Telling>(
        "rapport_per_geheel",
        """
        select rapportsleutel, 'alles'::text as groep, count(*) as aantal,
            array_agg(dagen) filter (where dagen is not null) as dagen
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and rapportsleutel between \(\.van) and \(\.tot)
        group by 1, 2
        """, decode: telling)

    /// By department.
    public static let perVakafdeling = Statement<Rapportbereik, Consultatierapport.Telling>(
        "rapport_per_vakafdeling",
        """
        select rapportsleutel, vakafdeling as groep, count(*) as aantal,
            array_agg(dagen) filter (where dagen is not null) as dagen
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and rapportsleutel between \(\.van) and \(\.tot)
        group by 1, 2
        """, decode: telling)

    /// By handling role.
    public static let perBehandelrol = Statement<Rapportbereik, Consultatierapport.Telling>(
        "rapport_per_behandelrol",
        """
        select rapportsleutel, behandelrol as groep, count(*) as aantal,
            array_agg(dagen) filter (where dagen is not null) as dagen
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and rapportsleutel between \(\.van) and \(\.tot)
        group by 1, 2
        """, decode: telling)

    /// By stadsdeel.
    public static let perStadsdeel = Statement<Rapportbereik, Consultatierapport.Telling>(
        "rapport_per_stadsdeel",
        """
        select rapportsleutel, stadsdeel as groep, count(*) as aantal,
            array_agg(dagen) filter (where dagen is not null) as dagen
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and rapportsleutel between \(\.van) and \(\.tot)
        group by 1, 2
        """, decode: telling)

    /// By wijkraad.
    public static let perWijkraad = Statement<Rapportbereik, Consultatierapport.Telling>(
        "rapport_per_wijkraad",
        """
        select rapportsleutel, wijkraad as groep, count(*) as aantal,
            array_agg(dagen) filter (where dagen is not null) as dagen
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and rapportsleutel between \(\.van) and \(\.tot)
        group by 1, 2
        """, decode: telling)

    private static let telling: @Sendable (inout RowReader) throws -> Consultatierapport.Telling = {
        rij in
        let nummer: Int32 = try rij.next("rapportsleutel")
        guard let sleutel = Rapportsleutel(nummer: nummer) else {
            throw CodecError.malformed("no place in a report")
        }
        let groep: String? = try rij.next("groep")
        let aantal: Int64? = try rij.next("aantal")
        let dagen: [Int32]? = try rij.next("dagen")
        return Consultatierapport.Telling(
            sleutel: sleutel, groep: groep, aantal: Int(aantal ?? 0), dagen: dagen ?? [])
    }

    /// The statement for a division.
    public static func per(
        _ indeling: Rapportindeling
    ) -> Statement<Rapportbereik, Consultatierapport.Telling> {
        switch indeling {
        case .geheel: perGeheel
        case .vakafdeling: perVakafdeling
        case .behandelrol: perBehandelrol
        case .stadsdeel: perStadsdeel
        case .wijkraad: perWijkraad
        }
    }

    /// What a drill-down wants to see, and how much of it at most.
    public struct Keuze: Sendable {
        let van: Int32
        let tot: Int32
        let keuze: Eenhedenkeuze
        let hooguit: Int32

        /// A choice.
        public init(_ keuze: Eenhedenkeuze, hooguit: Int32) {
            let bereik = Rapportbereik(keuze.kwartalen)
            (van, tot) = (bereik.van, bereik.tot)
            self.keuze = keuze
            self.hooguit = hooguit
        }
    }

    /// The units behind a report, by reference of the dossier.
    public static let eenheden = Statement<Keuze, Consultatieeenheid>(
        "rapport_eenheden",
        """
        select d.kenmerk, o.dossier, o.regel, o.wijkraad, o.betreft, o.oordeel, o.toegezegd,
            o.bereikt, o.nagekomen, o.besluit_op, o.dagen, o.vakafdeling, o.behandelrol,
            o.stadsdeel, o.overgang, o.rapportsleutel
        from griffie.consultatieoordeel as o
        join griffie.dossier as d on d.gemeente = o.gemeente and d.id = o.dossier
        where o.gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
            and o.rapportsleutel between \(\.van) and \(\.tot)
            and (\(\.keuze.oordeel) is null or o.oordeel = \(\.keuze.oordeel))
            and (\(\.keuze.vakafdeling) is null or o.vakafdeling = \(\.keuze.vakafdeling))
            and (\(\.keuze.behandelrol) is null or o.behandelrol = \(\.keuze.behandelrol))
            and (\(\.keuze.stadsdeel) is null or o.stadsdeel = \(\.keuze.stadsdeel))
            and (\(\.keuze.wijkraad) is null or o.wijkraad = \(\.keuze.wijkraad))
            and (\(\.keuze.overgang) is null or o.overgang = \(\.keuze.overgang))
        order by d.kenmerk collate "C", o.regel
        limit \(\.hooguit)
        """, decode: eenheid)

    private static let eenheid: @Sendable (inout RowReader) throws -> Consultatieeenheid = { rij in
        let kenmerk: Kenmerk = try rij.next("kenmerk")
        return try Oordeelrij(&rij).oordeel.eenheid(in: "\(kenmerk)")
    }

    /// How large a sample is, and from which seed.
    public struct Trekking: Sendable {
        let zaad: String
        let omvang: Int32

        /// A draw.
        public init(zaad: String, omvang: Int32) {
            self.zaad = zaad
            self.omvang = omvang
        }
    }

    /// The units with the lowest lots, as ``Steekproef`` draws them.
    public static let steekproef = Statement<Trekking, Consultatieeenheid>(
        "rapport_steekproef",
        """
        select d.kenmerk, o.dossier, o.regel, o.wijkraad, o.betreft, o.oordeel, o.toegezegd,
            o.bereikt, o.nagekomen, o.besluit_op, o.dagen, o.vakafdeling, o.behandelrol,
            o.stadsdeel, o.overgang, o.rapportsleutel
        from griffie.consultatieoordeel as o
        join griffie.dossier as d on d.gemeente = o.gemeente and d.id = o.dossier
        where o.gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
        order by sha256(convert_to(
            \(\.zaad) || ' ' || d.kenmerk || chr(9) || o.wijkraad || chr(9) || o.betreft, 'UTF8'))
        limit \(\.omvang)
        """, decode: eenheid)

    /// How many verdicts there are.
    public static let aantal = Statement<Void, Int64>(
        "rapport_aantal",
        """
        select count(*) as aantal
        from griffie.consultatieoordeel
        where gemeente = (
                select nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid)
        """
    ) { rij in
        let aantal: Int64? = try rij.next("aantal")
        return aantal ?? 0
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [
        perGeheel, perVakafdeling, perBehandelrol, perStadsdeel, perWijkraad, eenheden, steekproef,
        aantal,
    ]
}
