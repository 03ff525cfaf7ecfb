/// The tasks of a meeting: what has to be done before and after it.
public struct Taakreeks: Hashable, Sendable {
    /// One task, so many days after the meeting, or before it when negative.
    public struct Stap: Hashable, Sendable {
        /// What kind of work.
        public let soort: Taak.Soort
        /// Days after the meeting; negative is before.
        public let dagen: Int

        /// A step.
        public init(_ soort: Taak.Soort, dagen: Int) {
            self.soort = soort
            self.dagen = dagen
        }
    }

    /// A step with its day, and what is odd about that day.
    public struct Dag: Hashable, Sendable {
        /// The step.
        public let stap: Stap
        /// The day.
        public let uiterlijk: Datum
        /// Whether the day is past already.
        public let isVoorbij: Bool
        /// Why nobody works on that day; `nil` on a working day.
        public let dicht: Dichtreden?
    }

    /// The steps, in the order in which they are done.
    public let stappen: [Stap]

    /// A series.
    public init(_ stappen: [Stap]) {
        self.stappen = stappen
    }

    /// Invite, send papers, book a room, draft minutes, circulate them, put their adoption on the
    /// next agenda.
    public static let vergadering = Taakreeks([
        Stap(.ruimteBoeken, dagen: -28), Stap(.oproepVersturen, dagen: -14),
        Stap(.stukkenVersturen, dagen: -7), Stap(.verslagOpstellen, dagen: 7),
        Stap(.verslagRondsturen, dagen: 14), Stap(.verslagAgenderen, dagen: 21),
    ])

    /// The same with another number of days for some of the steps.
    public func met(_ andere: [Taak.Soort: Int]) -> Taakreeks {
        Taakreeks(stappen.map { Stap($0.soort, dagen: andere[$0.soort] ?? $0.dagen) })
    }

    /// The days of the steps; a day that is past or on which nobody works is told, never moved.
    /// - Parameter dicht: why nobody works on a day.
    /// - Throws: ``Rekenfout/datumBuitenBereik`` when a day lies outside the calendar.
    public func dagen(
        rond vergadering: Datum, vandaag: Datum, _ dicht: (Datum) -> Dichtreden?
    ) throws(Rekenfout) -> [Dag] {
        try stappen.map { stap throws(Rekenfout) in
            let dag = try vergadering.plus(dagen: stap.dagen)
            return Dag(
                stap: stap, uiterlijk: dag, isVoorbij: dag < vandaag, dicht: dicht(dag))
        }
    }
}
