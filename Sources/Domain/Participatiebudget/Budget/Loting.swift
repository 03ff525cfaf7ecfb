/// The lots of one day, with the seed from which anybody can draw them again.
public struct Loting: Hashable, Sendable {
    /// The day on which all of them were complete.
    public let dag: Datum
    /// The seed: 40 random decimal digits.
    public let zaad: String
    /// The applications, best lot first.
    public let volgorde: [ID<Aanvraag>]

    /// Lots that were drawn.
    public init(dag: Datum, zaad: String, volgorde: [ID<Aanvraag>]) {
        self.dag = dag
        self.zaad = zaad
        self.volgorde = volgorde
    }

    /// The order that a seed gives: by SHA-256 of seed, space and reference, as text.
    ///
    /// `printf '%s %s' "$zaad" "$kenmerk" | sha256sum` for each reference, and then sorted.
    public static func volgorde(
        _ kenmerken: [Kenmerk], zaad: String, _ hash: Hashfunctie
    ) -> [Kenmerk] {
        kenmerken.map { (kenmerk: $0, hash: "\(hash(Array("\(zaad) \($0)".utf8)))") }
            .sorted { ($0.hash, "\($0.kenmerk)") < ($1.hash, "\($1.kenmerk)") }
            .map(\.kenmerk)
    }

    /// In canonical form.
    var canoniek: CanoniekeWaarde {
        .object([
            .init("dag", .datum(dag)), .init("zaad", .tekst(zaad)),
            .init("volgorde", .lijst(volgorde.map { .id($0) })),
        ])
    }

    /// Reads it from its canonical form.
    init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            dag: try waarde.datum("dag"), zaad: try waarde.tekst("zaad"),
            volgorde: try waarde.lijst("volgorde").map { lid throws(CanoniekeFout) in
                guard case .tekst(let tekst) = lid, let id = ID<Aanvraag>(tekst: tekst) else {
                    throw .veldOngeldig("volgorde")
                }
                return id
            })
    }
}

/// An application as others see it that want money of the same budget.
public struct Mededinger: Hashable, Sendable {
    /// The application.
    public let id: ID<Aanvraag>
    /// Its reference.
    public let kenmerk: Kenmerk
    /// Its place in the order.
    public let rang: Aanvraag.Rang
    /// The day on which it was received.
    public let ontvangst: Datum
    /// The most that it may be granted.
    public let mogelijk: Bedrag
    /// Whether it was decided.
    public let besloten: Bool

    /// An application of a budget.
    public init(
        id: ID<Aanvraag>, kenmerk: Kenmerk, rang: Aanvraag.Rang, ontvangst: Datum,
        mogelijk: Bedrag, besloten: Bool
    ) {
        self.id = id
        self.kenmerk = kenmerk
        self.rang = rang
        self.ontvangst = ontvangst
        self.mogelijk = mogelijk
        self.besloten = besloten
    }
}

/// Lots that were drawn, with the applications in their new order.
public struct Lotingbeeld: Hashable, Sendable {
    /// The day on which all were complete.
    public let dag: Datum
    /// The seed.
    public let zaad: String
    /// The applications, best lot first.
    public let groep: [Mededinger]

    /// Lots with the applications.
    public init(dag: Datum, zaad: String, groep: [Mededinger]) {
        self.dag = dag
        self.zaad = zaad
        self.groep = groep
    }
}
