public import Domain
public import Postgres

/// The statements on applications as others of the same budget see them.
public enum MededingerStatements {
    /// A budget and a day.
    public struct Vraag: Sendable {
        let budget: ID<Budget>
        let dag: Datum?

        /// The undecided applications of a budget and, with a day, all that were complete on it.
        public init(van budget: ID<Budget>, dag: Datum? = nil) {
            self.budget = budget
            self.dag = dag
        }
    }

    /// The undecided applications of a budget, and all of one day, in the order of receipt.
    ///
    /// The budget first: left to itself a generic plan does not see that there is only one.
    public static let mededingers = Statement<Vraag, Mededinger>(
        "aanvraag_mededingers",
        """
        with zelf as materialized (
            select b.gemeente, b.id
            from griffie.budget as b
            where b.gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
                and b.id = \(\.budget)
        )
        select a.id, a.kenmerk, a.compleet_op, a.lot,
            coalesce((a.klok::jsonb #>> '{start,ontvangst}')::date, a.compleet_op) as ontvangst,
            a.gevraagd_cent as mogelijk,
            a.uitkomst is not null or a.fase = 'ingetrokken' as besloten
        from zelf as z
        join griffie.aanvraag as a on a.gemeente = z.gemeente and a.budget = z.id
        where a.compleet_op is not null
            and (a.fase in ('ingediend', 'in_behandeling') or a.compleet_op = \(\.dag))
        order by a.compleet_op, a.lot, a.kenmerk
        """
    ) { rij in
        let id: ID<Aanvraag> = try rij.next("id")
        let kenmerk: Kenmerk? = try rij.next("kenmerk")
        let compleetOp: Datum? = try rij.next("compleet_op")
        let lot: Int32? = try rij.next("lot")
        let ontvangst: Datum? = try rij.next("ontvangst")
        let mogelijk: Bedrag? = try rij.next("mogelijk")
        let besloten: Bool? = try rij.next("besloten")
        guard let kenmerk, let compleetOp, let lot, let ontvangst, let mogelijk,
            let besloten
        else {
            throw CodecError.malformed("a submitted application without a rank")
        }
        return Mededinger(
            id: id, kenmerk: kenmerk, rang: .init(compleetOp: compleetOp, lot: lot),
            ontvangst: ontvangst, mogelijk: mogelijk, besloten: besloten)
    }

    /// The applications of a budget that were received and are not decided or withdrawn, also those
    /// that are not complete.
    public static let deelnemers = Statement<ID<Budget>, ID<Aanvraag>>(
        "aanvraag_deelnemers",
        """
        select id
        from griffie.aanvraag
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
            and budget = \(\.self)
            and fase in ('ingediend', 'aanvulling_gevraagd', 'in_behandeling')
        order by id
        """
    ) { rij in try rij.next("id") }

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [mededingers, deelnemers]
}
