/// One thing that an auditor must see of a dossier, beside its verdicts.
public struct Bevinding: Hashable, Sendable {
    /// Whether it is so, or could not be found out.
    public enum Stand: String, CaseIterable, Sendable {
        /// It is so.
        case gevonden
        /// What is needed to tell is not known; silence would look like approval.
        case onbekend
    }

    /// Which finding.
    public let code: Bevindingcode
    /// Whether it is so.
    public let stand: Stand
    /// The wijkraad that it concerns; `nil` when it concerns the dossier.
    public let wijkraad: String?
    /// The question that it concerns; `nil` when it concerns all.
    public let betreft: String?
    /// The finding in Dutch, with the days and numbers of the case.
    public let tekst: String
    /// The ids of the events, the one that it is about first.
    public let gebeurtenissen: [String]
}

/// What a dossier itself does not know and findings need.
public struct Bevindingomgeving: Hashable, Sendable {
    /// The school holidays; `nil` when there is no calendar.
    public let vakanties: Vakantiekalender?
    /// The region of the municipality; `nil` when nobody said which.
    public let regio: Vakantieregio?
    /// The codes of the wijkraden whose areas the plan touches; `nil` when nobody said which.
    public let geraakt: [String]?

    /// What is known beside the dossier.
    public init(
        vakanties: Vakantiekalender? = nil, regio: Vakantieregio? = nil, geraakt: [String]? = nil
    ) {
        self.vakanties = vakanties
        self.regio = regio
        self.geraakt = geraakt
    }
}

extension Consultatiedossier {
    /// The findings as of a day, by code, wijkraad and event: a pure function of what had been
    /// recorded at the end of that day, the same wherever events stand in the list.
    public func bevindingen(
        op dag: Datum, _ omgeving: Bevindingomgeving = Bevindingomgeving()
    ) -> [Bevinding] {
        let onderzoek = Bevindingonderzoek(zoals(op: dag), op: dag, omgeving)
        return Bevindingcode.allCases.flatMap(onderzoek.bevindingen)
    }
}
