public import Domain
public import Postgres

/// Something on the cover of an application that waits for somebody.
public struct Omslagbordrij: Sendable, Hashable {
    /// The application.
    public let id: ID<Aanvraag>
    /// Its reference.
    public let kenmerk: Kenmerk?
    /// The wijk of the budget.
    public let wijk: Wijkcode
    /// The year of the budget.
    public let jaar: Int
    /// Whether a request for a change waits for a decision.
    public let wijzigingGevraagd: Bool
    /// Whether such a decision waits to be announced.
    public let wijzigingBesloten: Bool
    /// The last day for the answer on a structural matter that is open.
    public let kwestieUiterlijk: Datum?
    /// The title; `nil` when it was erased.
    public let titel: String?
    /// Who handles it.
    public let behandelaar: String?
    /// The department that owes an answer.
    public let afdeling: String?
}

/// The statements that read what stands on the cover of applications.
public enum OmslagleesStatements {
    /// Every request for a change and every structural matter that waits, a page at a time.
    public static let bord = Statement<VerantwoordingStatements.Bordpagina, Omslagbordrij>(
        "omslag_bord",
        """
        select a.id, a.kenmerk, b.wijk, b.jaar, coalesce(a.wijziging = 'gevraagd', false) as vraag,
            coalesce(a.wijziging = 'besloten', false) as besluit, a.kwestie_uiterlijk,
            w.tekst as titel, h.naam as behandelaar, k.naam as afdeling
        from griffie.aanvraag as a
        join griffie.budget as b on b.gemeente = a.gemeente and b.id = a.budget
        left join griffie.tekst as w on w.gemeente = a.gemeente and w.verzegeling = a.titel
        left join griffie.persoonsgegevens as h on h.gemeente = a.gemeente
            and h.persoon = a.beoordelaars[cardinality(a.beoordelaars)]
        left join griffie.persoonsgegevens as k on k.gemeente = a.gemeente
            and k.persoon = (a.omslag::jsonb #>> '{kwesties,-1,afdeling}')::uuid
        where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and a.id > \(\.na) and (a.wijziging is not null or a.kwestie_uiterlijk is not null)
        order by a.id
        limit \(\.aantal)
        """
    ) { rij in
        let id: ID<Aanvraag> = try rij.next("id")
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let wijk: Wijkcode = try rij.next("wijk")
        let jaar: Int16 = try rij.next("jaar")
        let vraag: Bool? = try rij.next("vraag")
        let besluit: Bool? = try rij.next("besluit")
        return Omslagbordrij(
            id: id, kenmerk: kenmerk, wijk: wijk, jaar: Int(jaar),
            wijzigingGevraagd: vraag ?? false, wijzigingBesloten: besluit ?? false,
            kwestieUiterlijk: try rij.next("kwestie_uiterlijk"), titel: try rij.next("titel"),
            behandelaar: try rij.next("behandelaar"), afdeling: try rij.next("afdeling"))
    }

    /// The applications of the same contact or applicant, and those with the same title in the same
    /// wijk and year; drafts are nobody's business yet.
    public static let verwanten = Statement<ID<Aanvraag>, Verwant>(
        "aanvraag_verwanten",
        """
        with zelf as materialized (
            select a.gemeente, a.id, a.contact, a.budget, md5(lower(n.tekst)) as naam,
                md5(lower(w.tekst)) as titel
            from griffie.aanvraag as a
            left join griffie.tekst as n on n.gemeente = a.gemeente and n.verzegeling = a.aanvrager
            left join griffie.tekst as w on w.gemeente = a.gemeente and w.verzegeling = a.titel
            where a.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and a.id = \(\.self)
        ), gelijk as (
            select a.gemeente, a.id, 1 as wat
            from zelf as z
            join griffie.aanvraag as a on a.gemeente = z.gemeente and a.contact = z.contact
            union
            select a.gemeente, a.id, 2
            from zelf as z
            join griffie.tekst as n on n.gemeente = z.gemeente and md5(lower(n.tekst)) = z.naam
            join griffie.aanvraag as a
                on a.gemeente = n.gemeente and a.aanvrager = n.verzegeling
            union
            select a.gemeente, a.id, 4
            from zelf as z
            join griffie.aanvraag as a on a.gemeente = z.gemeente and a.budget = z.budget
            join griffie.tekst as w on w.gemeente = a.gemeente and w.verzegeling = a.titel
            where md5(lower(w.tekst)) = z.titel
        )
        select a.id, a.kenmerk, w.tekst as titel, b.wijk, b.jaar, a.fase, a.gevraagd_cent,
            a.verleend_cent, a.afgestaan_cent, g.wat
        from (select gemeente, id, sum(wat)::integer as wat from gelijk group by 1, 2) as g
        join griffie.aanvraag as a on a.gemeente = g.gemeente and a.id = g.id
        join griffie.budget as b on b.gemeente = a.gemeente and b.id = a.budget
        left join griffie.tekst as w on w.gemeente = a.gemeente and w.verzegeling = a.titel
        where a.id <> \(\.self) and a.kenmerk is not null
        order by b.jaar desc, a.kenmerk desc
        limit 50
        """
    ) { rij in
        let id: ID<Aanvraag> = try rij.next("id")
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let titel: String? = try rij.next("titel")
        let wijk: Wijkcode = try rij.next("wijk")
        let jaar: Int16 = try rij.next("jaar")
        let fase: Aanvraag.Fase = try rij.next("fase")
        let gevraagd: Bedrag = try rij.next("gevraagd_cent")
        let verleend: Bedrag? = try rij.next("verleend_cent")
        let afgestaan: Bedrag = try rij.next("afgestaan_cent")
        let wat: Int32? = try rij.next("wat")
        let soorten = zip(Verwant.Overeenkomst.allCases, 0...).filter { _, bit in
            (wat ?? 0) >> Int32(bit) & 1 == 1
        }
        return Verwant(
            id: id, aanduiding: kenmerk.map { .kenmerk($0) } ?? .id(id), titel: titel, wijk: wijk,
            jaar: Int(jaar), fase: fase, gevraagd: gevraagd, verleend: verleend,
            afgestaan: afgestaan, overeenkomsten: Set(soorten.map(\.0)))
    }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [bord, verwanten]
}
