/// Gathers reasons with the ids of their events, or none at all where only the verdict is wanted.
///
/// The sentences cost many times what the verdict costs: they are made when they are gathered.
struct Redenenlijst {
    private let blik: Blik?
    private(set) var alle: [Betreftoordeel.Reden] = []

    init(_ blik: Blik) { self.blik = blik }

    private init() { blik = nil }

    /// A list that stays empty.
    static var geen: Redenenlijst { Redenenlijst() }

    /// Whether anybody will read the reasons.
    var isNodig: Bool { blik != nil }

    /// Adds a reason; `plaatsen` are the events that it rests on, the first one being its subject.
    mutating func meld(
        _ code: Oordeelreden, _ plaatsen: @autoclosure () -> [Int],
        _ tekst: @autoclosure () -> String
    ) {
        guard let blik else { return }
        alle.append(
            Betreftoordeel.Reden(
                code: code, tekst: tekst(),
                gebeurtenissen: plaatsen().map { blik.gebeurtenis($0).id }))
    }
}

extension Blik {
    /// An event with its day at the beginning of a sentence: `Het advies van 3 maart 2026`.
    func zinsbegin(_ plaats: Int) -> String {
        let naam = naam(plaats)
        return naam.prefix(1).uppercased() + naam.dropFirst()
    }

    /// An event with its day: `het advies van 3 maart 2026`.
    func naam(_ plaats: Int) -> String {
        "\(gebeurtenis(plaats).soort.naam) van \(dag(plaats).zonderWeekdag)"
    }

    /// A number of days: `1 dag`, `12 dagen`.
    static func dagen(_ aantal: Int) -> String { aantal == 1 ? "1 dag" : "\(aantal) dagen" }
}
