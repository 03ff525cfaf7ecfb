/// How long a file is kept, and until when (selectielijst gemeenten 2020; Archiefwet 5).
public struct Bewaartermijn: Hashable, Sendable {
    /// What became of a file, as the selectielijst distinguishes.
    public enum Resultaat: String, CaseIterable, Sendable {
        /// A grant, wholly or in part.
        case verleend
        /// A refusal.
        case geweigerd
        /// A grant that was ended.
        case beeindigd
        /// An application that never came to a decision.
        case nietAfgerond = "niet_afgerond"

        /// How many years the file is kept after its end.
        public var jaren: Int {
            switch self {
            case .verleend: 7
            case .geweigerd: 5
            case .beeindigd: 10
            case .nietAfgerond: 1
            }
        }
    }

    /// What became of the file.
    public let resultaat: Resultaat
    /// The day on which the file ended.
    public let einde: Datum
    /// The day from which it may be destroyed.
    public let vernietigenVanaf: Datum

    /// The term of a file that ended on a day.
    /// - Throws: ``Rekenfout`` beyond the calendar.
    public init(_ resultaat: Resultaat, einde: Datum) throws(Rekenfout) {
        self.resultaat = resultaat
        self.einde = einde
        vernietigenVanaf = try einde.plus(maanden: 12 * resultaat.jaren).plus(dagen: 1)
    }
}

extension Aanvraag {
    /// Until when the file is kept, when its last act was on a day.
    ///
    /// A file in hand has no end yet. A draft that nothing is done with any more ends with its last
    /// act. A grant ends with its decision as long as no later step is known.
    /// - Throws: ``Rekenfout`` beyond the calendar.
    public func bewaartermijn(laatsteHandeling: Datum) throws(Rekenfout) -> Bewaartermijn? {
        switch (fase, besluit?.uitkomst) {
        case (_, .verleend), (_, .deelsVerleend), (_, .directVastgesteld):
            try Bewaartermijn(.verleend, einde: laatsteHandeling)
        case (_, .geweigerd), (_, .buitenBehandeling):
            try Bewaartermijn(.geweigerd, einde: laatsteHandeling)
        case (.concept, nil), (.ingetrokken, nil):
            try Bewaartermijn(.nietAfgerond, einde: laatsteHandeling)
        case (_, nil): nil
        }
    }
}
