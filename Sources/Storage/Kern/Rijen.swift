/// Rows of one kind, of which a statement takes each column as a list.
///
/// `\(\.fase)[i]` in a statement on `Rijen<Aanvraagrij>` is the `fase` of row `i` of them, where
/// `n (id, i)` is `unnest(\(\.id)) with ordinality`: many lists in `unnest` cost the server three
/// times as much. Rows are joined by `n.id`; by `\(\.id)[i]` no index would be used, because under
/// RLS the cast of `i` might leak. For some dozens of rows: the way to an element of a list of
/// texts grows with its place.
@dynamicMemberLookup
public struct Rijen<Rij: Sendable>: Sendable {
    private let rijen: [Rij]

    /// The rows, in the order of the lists.
    public init(_ rijen: [Rij]) {
        self.rijen = rijen
    }

    /// One column of all rows.
    public subscript<Waarde>(dynamicMember kolom: KeyPath<Rij, Waarde>) -> [Waarde] {
        rijen.map { $0[keyPath: kolom] }
    }
}
