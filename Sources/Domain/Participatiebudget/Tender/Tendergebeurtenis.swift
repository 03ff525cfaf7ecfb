/// What can happen to an application in a tender.
public enum Tendergebeurtenis: Hashable, Sendable {
    /// An assessor scored it.
    case gescoord(Aanvraag.Deelname.Score)
    /// It got its place in the ranking.
    case gerangschikt(plaats: Int32, punten: Int64, sluit: Datum)

    /// The kind of event.
    var soort: String {
        switch self {
        case .gescoord: "tender_gescoord"
        case .gerangschikt: "tender_plaats_gekregen"
        }
    }

    /// The event in canonical form.
    var inhoud: CanoniekeWaarde {
        switch self {
        case .gescoord(let score): score.canoniek
        case .gerangschikt(let plaats, let punten, let sluit):
            .object([
                .init("plaats", .geheel(Int64(plaats))), .init("punten", .geheel(punten)),
                .init("sluit", .datum(sluit)),
            ])
        }
    }

    /// Reads an event of the first version; `nil` for a kind that is not one of these.
    /// - Throws: ``CanoniekeFout`` when the content does not fit.
    init?(soort: String, inhoud: CanoniekeWaarde) throws(CanoniekeFout) {
        switch soort {
        case "tender_gescoord": self = .gescoord(try .init(inhoud))
        case "tender_plaats_gekregen":
            guard let plaats = Int32(exactly: try inhoud.geheel("plaats")) else {
                throw .veldOngeldig("plaats")
            }
            self = .gerangschikt(
                plaats: plaats, punten: try inhoud.geheel("punten"),
                sluit: try inhoud.datum("sluit"))
        default: return nil
        }
    }
}

extension Aanvraag {
    /// The application after an event of its tender.
    mutating func pasToe(_ gebeurtenis: Tendergebeurtenis) {
        var stand = deelname ?? Deelname()
        switch gebeurtenis {
        case .gescoord(let score): stand.scores.append(score)
        case .gerangschikt(let plaats, let punten, let sluit):
            (stand.plaats, stand.punten, stand.sluit) = (plaats, punten, sluit)
            rang = stand.rang
        }
        deelname = stand
    }
}

extension Aanvraag.Deelname {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object(
            [.init("scores", .lijst(scores.map(\.canoniek)))]
                + .alsAanwezig("plaats", plaats.map { .geheel(Int64($0)) })
                + .alsAanwezig("punten", punten.map { .geheel($0) })
                + .alsAanwezig("sluit", sluit.map { .datum($0) }))
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            scores: try waarde.lijst("scores").map { lid throws(CanoniekeFout) in try .init(lid) },
            plaats: try waarde.geheelOfNiets("plaats").map { Int32(clamping: $0) },
            punten: try waarde.geheelOfNiets("punten"),
            sluit: try waarde.datumOfNiets("sluit"))
    }
}

extension Aanvraag.Deelname.Score {
    /// In canonical form.
    public var canoniek: CanoniekeWaarde {
        .object([
            .init("door", .id(door)), .init("punten", .lijst(punten.map { .geheel($0) })),
        ])
    }

    /// Reads it from its canonical form.
    /// - Throws: ``CanoniekeFout/veldOngeldig(_:)``.
    public init(_ waarde: CanoniekeWaarde) throws(CanoniekeFout) {
        self.init(
            door: try waarde.id("door"),
            punten: try waarde.lijst("punten").map { lid throws(CanoniekeFout) in
                guard case .geheel(let getal) = lid else { throw .veldOngeldig("punten") }
                return getal
            })
    }
}
