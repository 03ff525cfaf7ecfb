public import Domain
public import Postgres

/// The facts of one submitted application, without the name of its wijk.
public struct Dossierfeitrij: Sendable, Hashable {
    /// The facts, with the code of the wijk for its name.
    public let feit: Dossierfeit
}

/// One application that waits for somebody.
public struct Bordrij: Sendable, Hashable {
    /// The application.
    public let id: ID<Aanvraag>
    /// Its reference; a draft has none.
    public let kenmerk: Kenmerk?
    /// Where it is.
    public let fase: Aanvraag.Fase
    /// The wijk of the budget.
    public let wijk: Wijkcode
    /// The year of the budget.
    public let jaar: Int
    /// The term of the regeling.
    public let beslistermijn: Duur?
    /// The version of the regeling.
    public let regelingversie: Int
    /// The day on which it was complete.
    public let ontvangst: Datum?
    /// The last day by its legal clock: for completing while that is asked, else for deciding.
    public let uiterlijk: Datum?
    /// Whether it can be decided: the check is met, or departed from.
    public let getoetst: Bool
    /// The last day for the advice of the wijkraad, as long as that is awaited.
    public let adviesUiterlijk: Datum?
    /// The title; `nil` when it was erased.
    public let titel: String?
    /// Who drafted it, handles it and decided on it.
    public let opsteller: String?, behandelaar: String?, beslisser: String?
}

/// The statements that account for applications together: a page of rows each.
public enum VerantwoordingStatements {
    /// A page of submitted applications.
    public struct Feitenpagina: Sendable {
        let jaar: Int16?
        let na: String
        let aantal: Int32

        /// The applications behind a reference, of the budgets of one year or of all.
        public init(jaar: Int?, na: Kenmerk?, aantal: Int32) {
            self.jaar = jaar.map { Int16(clamping: $0) }
            self.na = na.map { "\($0)" } ?? ""
            self.aantal = aantal
        }
    }

    /// The facts of submitted applications, by reference; the dates come from their entries, and
    /// the regeling is the version under which each was received.
    public static let feiten = Statement<Feitenpagina, Dossierfeitrij>(
        "verantwoording_feiten",
        """
        select a.kenmerk, b.wijk, b.jaar, coalesce(v.versie ->> 'naam', r.naam) as naam,
            coalesce(v.versie ->> 'grondslag', r.grondslag) as grondslag,
            coalesce(v.versie ->> 'beslismodel', r.beslismodel) as beslismodel,
            coalesce((case when v.versie is null then r.opties::jsonb else v.versie -> 'opties' end
                ->> 'bestuursorgaan')::boolean, false) as bestuursorgaan, a.rechtsvorm,
            a.beleidsveld,
            a.gevraagd_cent,
            coalesce((a.klok::jsonb #>> '{start,ontvangst}')::date, a.compleet_op) as ontvangst,
            a.uitkomst, a.verleend_cent, a.grond, d.besloten_op,
            a.fase = 'ingetrokken' as ingetrokken,
            coalesce(a.bewoners, t.bewoners) as bewoners, t.uren, n.tekst as aanvrager,
            w.tekst as titel, a.afgestaan_cent, k.kwesties, k.beantwoord
        from griffie.aanvraag as a
        join griffie.budget as b on b.gemeente = a.gemeente and b.id = a.budget
        join griffie.regeling as r on r.gemeente = b.gemeente and r.id = b.regeling
        cross join lateral (
            select r.eerdere::jsonb
                -> ((a.klok::jsonb #>> '{start,regelingversie}')::integer - 1) as versie
        ) as v
        cross join lateral (
            select max(z.bewoners) as bewoners, sum(z.uren)::numeric(18, 6) as uren
            from griffie.toezegging as z
            where z.gemeente = a.gemeente and z.aanvraag = a.id
        ) as t
        cross join lateral (
            select max((x ->> 'plaatsgevonden')::timestamptz) as besloten_op
            from griffie.inschrijving as i
            cross join lateral (values (convert_from(i.inhoud, 'UTF8')::jsonb)) as v (x)
            where i.gemeente = a.gemeente and i.onderwerp = a.id
                and x ->> 'soort'
                    in ('aanvraag_besloten', 'besluit_vervangen', 'alsnog_verleend')
        ) as d
        cross join lateral (
            select count(*) as kwesties, count(*) filter (where e ? 'antwoord') as beantwoord
            from jsonb_array_elements(a.omslag::jsonb -> 'kwesties') as e
        ) as k
        left join griffie.tekst as n on n.gemeente = a.gemeente and n.verzegeling = a.aanvrager
        left join griffie.tekst as w on w.gemeente = a.gemeente and w.verzegeling = a.titel
        where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and a.kenmerk > \(\.na) and b.jaar = coalesce(\(\.jaar), b.jaar)
        order by a.kenmerk
        limit \(\.aantal)
        """
    ) { rij in
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let wijk: Wijkcode = try rij.next("wijk")
        let jaar: Int16 = try rij.next("jaar")
        let naam: String? = try rij.next("naam")
        let grondslag: String? = try rij.next("grondslag")
        let beslismodel: Regeling.Beslismodel? = try rij.next("beslismodel")
        let bestuursorgaan: Bool? = try rij.next("bestuursorgaan")
        let rechtsvorm: Aanvraag.Rechtsvorm = try rij.next("rechtsvorm")
        let beleidsveld: Aanvraag.Beleidsveld = try rij.next("beleidsveld")
        let gevraagd: Bedrag = try rij.next("gevraagd_cent")
        let ontvangst: Datum? = try rij.next("ontvangst")
        let uitkomst: Besluit.Uitkomst? = try rij.next("uitkomst")
        let verleend: Bedrag? = try rij.next("verleend_cent")
        let grond: Weigeringsgrond? = try rij.next("grond")
        let besloten: Moment? = try rij.next("besloten_op")
        let ingetrokken: Bool = try rij.next("ingetrokken")
        let bewoners: Int64? = try rij.next("bewoners")
        let uren: Decimaal? = try rij.next("uren")
        let aanvrager: String? = try rij.next("aanvrager")
        let titel: String? = try rij.next("titel")
        let afgestaan: Bedrag = try rij.next("afgestaan_cent")
        let kwesties: Int64? = try rij.next("kwesties")
        let beantwoord: Int64? = try rij.next("beantwoord")
        guard let kenmerk, let naam, let grondslag, let beslismodel, let bestuursorgaan,
            let ontvangst,
            (uitkomst == nil) == (besloten == nil)
        else {
            throw CodecError.malformed("a submitted application without its facts")
        }
        var besluit: Dossierfeit.Besluitfeit?
        if let uitkomst, let verleend, let besloten {
            besluit = .init(
                uitkomst: uitkomst, verleend: verleend, grond: grond, datum: Datum(besloten))
        }
        return Dossierfeitrij(
            feit: Dossierfeit(
                kenmerk: kenmerk, wijk: wijk, wijknaam: "\(wijk)", jaar: Int(jaar), regeling: naam,
                grondslag: grondslag, rechtsvorm: rechtsvorm, beleidsveld: beleidsveld,
                aanvrager: aanvrager, titel: titel, gevraagd: gevraagd, besluit: besluit,
                ingetrokken: ingetrokken, bewoners: bewoners, uren: uren, ontvangst: ontvangst,
                afgestaan: afgestaan, kwesties: Int(kwesties ?? 0),
                kwestiesBeantwoord: Int(beantwoord ?? 0),
                aard: Besluitaard(
                    beslismodel, bestuursorgaan: bestuursorgaan, voor: rechtsvorm)))
    }

    /// A page of what waits.
    public struct Bordpagina: Sendable {
        let na: ID<Aanvraag>
        let aantal: Int32

        /// The applications behind an identity.
        public init(na: ID<Aanvraag>, aantal: Int32) {
            self.na = na
            self.aantal = aantal
        }
    }

    /// Every application that waits for somebody: drafts, undecided ones, and decisions that were
    /// not announced.
    public static let bord = Statement<Bordpagina, Bordrij>(
        "verantwoording_bord",
        """
        select a.id, a.kenmerk, a.fase, b.wijk, b.jaar, r.beslistermijn, r.versie,
            a.compleet_op,
            case a.fase when 'aanvulling_gevraagd'
                then (a.klok::jsonb #>> '{aanvulrondes,-1,hersteltermijn}')::date
                else a.uiterste_datum end as uiterlijk,
            coalesce(a.toets = 'voldaan', false) or a.afgeweken as getoetst,
            case when a.fase in ('ingediend', 'in_behandeling', 'aanvulling_gevraagd')
                    and not a.advies::jsonb ? 'uitgebracht'
                then (a.advies::jsonb ->> 'uiterlijk')::date end as advies_uiterlijk,
            w.tekst as titel,
            o.naam as opsteller, h.naam as behandelaar, c.naam as beslisser
        from griffie.aanvraag as a
        join griffie.budget as b on b.gemeente = a.gemeente and b.id = a.budget
        join griffie.regeling as r on r.gemeente = b.gemeente and r.id = b.regeling
        left join griffie.tekst as w on w.gemeente = a.gemeente and w.verzegeling = a.titel
        left join griffie.persoonsgegevens as o
            on o.gemeente = a.gemeente and o.persoon = a.opgesteld_door
        left join griffie.persoonsgegevens as h on h.gemeente = a.gemeente
            and h.persoon = a.beoordelaars[cardinality(a.beoordelaars)]
        left join griffie.persoonsgegevens as c
            on c.gemeente = a.gemeente and c.persoon = a.beslisser
        where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and a.id > \(\.na)
            and a.fase in
                ('concept', 'ingediend', 'aanvulling_gevraagd', 'in_behandeling', 'besloten')
        order by a.id
        limit \(\.aantal)
        """
    ) { rij in
        let id: ID<Aanvraag> = try rij.next("id")
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let fase: Aanvraag.Fase = try rij.next("fase")
        let wijk: Wijkcode = try rij.next("wijk")
        let jaar: Int16 = try rij.next("jaar")
        let termijn: Duur? = try rij.next("beslistermijn")
        let versie: Int32 = try rij.next("versie")
        let ontvangst: Datum? = try rij.next("compleet_op")
        let uiterlijk: Datum? = try rij.next("uiterlijk")
        let getoetst: Bool? = try rij.next("getoetst")
        return Bordrij(
            id: id, kenmerk: kenmerk, fase: fase, wijk: wijk, jaar: Int(jaar),
            beslistermijn: termijn, regelingversie: Int(versie), ontvangst: ontvangst,
            uiterlijk: uiterlijk,
            getoetst: getoetst ?? false, adviesUiterlijk: try rij.next("advies_uiterlijk"),
            titel: try rij.next("titel"), opsteller: try rij.next("opsteller"),
            behandelaar: try rij.next("behandelaar"), beslisser: try rij.next("beslisser"))
    }

    /// When the last entry of an application was recorded.
    public static let laatste = Statement<ID<Onderwerp>, Moment>(
        "verantwoording_laatste",
        """
        select vastgelegd_op
        from griffie.onderwerp
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and id = \(\.self)
        """
    ) { try $0.next("vastgelegd_op") }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [feiten, bord, laatste]
}
