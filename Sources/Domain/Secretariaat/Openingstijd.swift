/// A part of a day of the week on which a wijkpost is open.
public struct Openingstijd: Hashable, Sendable {
    /// The day of the week.
    public let dag: Weekdag
    /// When it opens.
    public let van: Kloktijd
    /// When it closes, later on the same day.
    public let tot: Kloktijd

    /// A part of a day; `nil` when it does not end after it begins.
    public init?(dag: Weekdag, van: Kloktijd, tot: Kloktijd) {
        guard van < tot else { return nil }
        self.dag = dag
        self.van = van
        self.tot = tot
    }

    /// Reads `ma 09:00-12:30`, with the first two letters or the whole name of the day.
    public init?(tekst: String) {
        let delen = tekst.split(separator: " ").map(String.init)
        guard delen.count == 2, let dag = Weekdag(naam: delen[0]) else { return nil }
        let tijden = delen[1].split(separator: "-", omittingEmptySubsequences: false)
            .map { Kloktijd(tekst: String($0)) }
        guard tijden.count == 2, let van = tijden[0], let tot = tijden[1] else { return nil }
        self.init(dag: dag, van: van, tot: tot)
    }

    /// As it is typed: `ma 09:00-12:30`.
    public var kort: String { "\(dag.naam.prefix(2)) \(van)-\(tot)" }
}
