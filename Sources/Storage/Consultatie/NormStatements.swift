public import Domain
public import Postgres

/// The statements on the norm for consulting wijkraden.
public enum NormStatements {
    /// All versions, by the day from which each holds.
    public static let lees = Statement<Void, Gemeente.Normversie>(
        "consultatienorm_lees",
        """
        select vanaf, besluit, norm
        from griffie.consultatienorm
        where gemeente = nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid
        order by vanaf
        """
    ) { rij in
        let vanaf: Datum = try rij.next("vanaf")
        let besluit: String = try rij.next("besluit")
        return Gemeente.Normversie(norm: try rij.next("norm"), besluit: besluit, vanaf: vanaf)
    }

    /// Writes a version; another one from the same day is replaced.
    public static let bewaar = Statement<Gemeente.Normversie, Void>(
        "consultatienorm_bewaar",
        """
        insert into griffie.consultatienorm (gemeente, vanaf, besluit, norm)
        values (nullif(current_setting('wijkgriffie.gemeente', true), '')::uuid, \(\.vanaf),
            \(\.besluit), \(\.norm))
        on conflict on constraint consultatienorm_pk do update
        set besluit = excluded.besluit, norm = excluded.norm
        """)

    /// All statements, for the contract test.
    public static let alle: [any AnyStatement] = [lees, bewaar]
}
