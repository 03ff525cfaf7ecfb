public import Domain
public import Postgres

/// The statements of the export: read by COPY, so with what they need in settings.
public enum UitvoerStatements {
    /// Chooses the budget year, for this transaction.
    public static let kiesJaar = Statement<Int32, Void>(
        "uitvoer_jaar", "select set_config('wijkgriffie.uitvoer_jaar', \(\.self)::text, true)")

    /// The submitted applications of the chosen year, by reference.
    public static let aanvragen = Statement<Void, Uitvoerregel>(
        "uitvoer_aanvragen",
        """
        select a.kenmerk, a.fase, b.wijk, w.naam as wijknaam, b.jaar, n.tekst as aanvrager,
            t.tekst as titel, o.tekst as omschrijving, a.rechtsvorm, a.beleidsveld,
            a.gevraagd_cent, a.bewoners, z.bijdragen,
            coalesce((a.klok::jsonb #>> '{start,ontvangst}')::date, a.compleet_op) as ontvangst,
            a.uiterste_datum, a.uitkomst, a.verleend_cent, a.grond, a.bekendgemaakt_op
        from griffie.aanvraag as a
        join griffie.budget as b on b.gemeente = a.gemeente and b.id = a.budget
        left join lateral (
            select x.naam
            from griffie.wijk as x
            where x.gemeente = b.gemeente and x.code = b.wijk
            order by x.jaar > b.jaar, abs(x.jaar - b.jaar)
            limit 1
        ) as w on true
        left join griffie.tekst as n on n.gemeente = a.gemeente and n.verzegeling = a.aanvrager
        left join griffie.tekst as t on t.gemeente = a.gemeente and t.verzegeling = a.titel
        left join griffie.tekst as o on o.gemeente = a.gemeente and o.verzegeling = a.omschrijving
        cross join lateral (
            select string_agg(
                concat_ws(':', y.soort, coalesce(y.bewoners::text, '?'),
                    coalesce(trim_scale(y.uren)::text, '?'), coalesce(v.tekst, '(gewist)')),
                ' | ' order by y.regel) as bijdragen
            from griffie.toezegging as y
            left join griffie.tekst as v
                on v.gemeente = y.gemeente and v.verzegeling = y.omschrijving
            where y.gemeente = a.gemeente and y.aanvraag = a.id
        ) as z
        where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and a.kenmerk > ''
            and b.jaar = nullif(current_setting('wijkgriffie.uitvoer_jaar', true), '')::smallint
        order by a.kenmerk
        """
    ) { rij in
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let fase: Aanvraag.Fase = try rij.next("fase")
        let wijk: Wijkcode = try rij.next("wijk")
        let wijknaam: String? = try rij.next("wijknaam")
        let jaar: Int16 = try rij.next("jaar")
        let aanvrager: String? = try rij.next("aanvrager")
        let titel: String? = try rij.next("titel")
        let omschrijving: String? = try rij.next("omschrijving")
        let rechtsvorm: Aanvraag.Rechtsvorm = try rij.next("rechtsvorm")
        let beleidsveld: Aanvraag.Beleidsveld = try rij.next("beleidsveld")
        let gevraagd: Bedrag = try rij.next("gevraagd_cent")
        let bewoners: Int64? = try rij.next("bewoners")
        let bijdragen: String? = try rij.next("bijdragen")
        let ontvangst: Datum? = try rij.next("ontvangst")
        guard let kenmerk, let ontvangst else {
            throw CodecError.malformed("a submitted application without its facts")
        }
        return Uitvoerregel(
            kenmerk: kenmerk, fase: fase, wijk: wijk, wijknaam: wijknaam ?? "\(wijk)",
            jaar: Int(jaar), aanvrager: aanvrager, titel: titel, omschrijving: omschrijving,
            rechtsvorm: rechtsvorm, beleidsveld: beleidsveld, gevraagd: gevraagd,
            bewoners: bewoners, bijdragen: bijdragen ?? "", ontvangst: ontvangst,
            uiterste: try rij.next("uiterste_datum"), uitkomst: try rij.next("uitkomst"),
            verleend: try rij.next("verleend_cent"), grond: try rij.next("grond"),
            bekendgemaakt: try rij.next("bekendgemaakt_op"))
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [kiesJaar, aanvragen]
}
