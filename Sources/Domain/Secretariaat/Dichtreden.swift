/// Why nobody works on a day.
public enum Dichtreden: Hashable, Sendable {
    /// A Saturday or Sunday.
    case weekeinde(Weekdag)
    /// A holiday of the law.
    case feestdag(String)
    /// A day of the week on which the post does not open.
    case weekdag(Weekdag)
    /// A closure that was recorded.
    case sluiting(Sluiting.Reden)
    /// The post does not exist on that day.
    case bestaatNiet

    /// The reason in words, to follow on "valt op een dag dat er niemand is".
    public var tekst: String {
        switch self {
        case .weekeinde(let dag): dag.naam
        case .feestdag(let naam): naam
        case .weekdag(let dag): "op \(dag.naam) is de wijkpost dicht"
        case .sluiting(.anders): "de wijkpost is dicht"
        case .sluiting(let reden): "de wijkpost is dicht (\(reden.rawValue))"
        case .bestaatNiet: "de wijkpost bestaat dan niet"
        }
    }
}

extension Kalender {
    /// Why nobody works on a day; `nil` on a working day.
    public func dicht(op dag: Datum) -> Dichtreden? {
        if let feestdag = feestdag(op: dag) { return .feestdag(feestdag.naam) }
        return isWerkdag(dag) ? nil : .weekeinde(dag.weekdag)
    }
}

extension Wijkpost {
    /// Why the post is closed on a day; `nil` when it is open.
    ///
    /// Opening hours decide on the day of the week; without any it is Monday through Friday.
    public func dicht(op dag: Datum, _ kalender: Kalender) -> Dichtreden? {
        guard bestaat(op: dag) else { return .bestaatNiet }
        if let sluiting = sluitingen.first(where: { $0.omvat(dag) }) {
            return .sluiting(sluiting.reden)
        }
        if let feestdag = kalender.feestdag(op: dag) { return .feestdag(feestdag.naam) }
        if openingstijden.isEmpty { return kalender.dicht(op: dag) }
        return openingstijden.contains { $0.dag == dag.weekdag } ? nil : .weekdag(dag.weekdag)
    }
}

extension Datum {
    /// The last day before this one on which it is not closed, within a year.
    public func laatsteOpenDag(_ dicht: (Datum) -> Dichtreden?) -> Datum? {
        (1...366).lazy.compactMap { try? plus(dagen: -$0) }.first { dicht($0) == nil }
    }
}
