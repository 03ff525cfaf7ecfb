/// By which rule a term is counted.
public enum Termijnsoort: String, CaseIterable, Sendable {
    /// A statutory term: the day of the event does not count (Awb 6:8 and the like).
    case awb
    /// The term for views of afdeling 3.4: the first day counts (Awb 3:16).
    case uov
    /// A term or date that a letter sets: no statutory term, so it is never extended.
    case brief
}

/// The days on which a term stands still, both included (Awb 4:15).
///
/// From the day after the invitation until the day on which the data came or the time for it ran
/// out: that last day runs again and is not among them.
public struct Opschorting: Hashable, Sendable {
    /// The first and the last suspended day.
    public let dagen: ClosedRange<Datum>

    /// The suspension of these days.
    public init(_ dagen: ClosedRange<Datum>) {
        self.dagen = dagen
    }

    /// Reads `2026-03-11..2026-03-19`; `nil` when the last day comes before the first.
    public init?(tekst: String) {
        let bytes = Array(tekst.utf8)
        guard bytes.count == 22, bytes[10] == UInt8(ascii: "."), bytes[11] == UInt8(ascii: "."),
            let eerste = Datum(tekst: String(decoding: bytes[..<10], as: UTF8.self)),
            let laatste = Datum(tekst: String(decoding: bytes[12...], as: UTF8.self)),
            eerste <= laatste
        else { return nil }
        dagen = eerste...laatste
    }
}

/// A term as law or letter states it, ready to be calculated.
public struct Termijn: Hashable, Sendable {
    /// The rule by which it is counted.
    public let soort: Termijnsoort
    /// Its length.
    public let duur: Duur
    /// The day of the event; for ``Termijnsoort/uov`` the first day of the term itself.
    public let begin: Datum
    /// The periods in which it stands still; they may overlap.
    public let opschortingen: [Opschorting]
    /// Whether it is counted back from the day: so many days before a hearing.
    public let terug: Bool

    /// A term; which combinations exist is checked when it is calculated.
    public init(
        soort: Termijnsoort, duur: Duur, begin: Datum, opschortingen: [Opschorting] = [],
        terug: Bool = false
    ) {
        self.soort = soort
        self.duur = duur
        self.begin = begin
        self.opschortingen = opschortingen
        self.terug = terug
    }
}

/// The end of a term, with every step that led there.
public struct Termijnuitkomst: Hashable, Sendable {
    /// One step of the calculation.
    public struct Stap: Hashable, Sendable {
        /// What was done, in one Dutch sentence.
        public let tekst: String
        /// On which ground.
        public let artikel: Artikel
    }

    /// The day from which it was counted.
    public let beginDatum: Datum
    /// The end with suspended days, before it was moved for Saturdays, Sundays and holidays.
    public let ongeroldeDatum: Datum
    /// The last day of the term.
    public let eindDatum: Datum
    /// Whether a royal decree that is not known yet could still move the end.
    public let voorlopig: Bool
    /// The steps in order.
    public let stappen: [Stap]
}
