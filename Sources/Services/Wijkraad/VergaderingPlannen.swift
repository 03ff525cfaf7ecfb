public import Domain

/// Plans a meeting of a wijkraad.
public struct VergaderingPlannen: Opdracht {
    let vergadering: ID<Vergadering>
    let wijkraad: ID<Wijkraad>
    let dag: Datum
    let beginMinuut: Int
    let plaats: String
    let tweedeNa: ID<Vergadering>?
    let jaar: Int

    /// A meeting.
    /// - Parameters:
    ///   - tweedeNa: the meeting that was not opened and of which this is the second.
    ///   - jaar: the year, for the reference.
    public init(
        _ vergadering: ID<Vergadering>, van wijkraad: ID<Wijkraad>, op dag: Datum,
        beginMinuut: Int, plaats: String, tweedeNa: ID<Vergadering>? = nil, jaar: Int
    ) {
        self.vergadering = vergadering
        self.wijkraad = wijkraad
        self.dag = dag
        self.beginMinuut = beginMinuut
        self.plaats = plaats
        self.tweedeNa = tweedeNa
        self.jaar = jaar
    }

    /// Preparing meetings.
    public var handeling: Handeling { .vergaderingVoorbereiden }

    /// The wijkraad with its latest meetings, the first meeting of a second, and a number.
    public var lezing: Lezing {
        var lezing = Lezing()
        lezing.raadpleegt = [Onderwerp(.wijkraad, wijkraad)]
        if let tweedeNa { lezing.raadpleegt.insert(Onderwerp(.vergadering, tweedeNa)) }
        lezing.vergaderingenVan = wijkraad
        lezing.kenmerk = .init(soort: .vergadering, jaar: jaar)
        return lezing
    }

    /// Name and input; the meeting has no name of its own yet.
    public var invoer: CanoniekeWaarde {
        .object([
            .init("opdracht", .tekst("vergadering_plannen")),
            .init("wijkraad", .tekst("\(wijkraad)")), .init("dag", .tekst("\(dag)")),
            .init("beginMinuut", .geheel(Int64(beginMinuut))), .init("plaats", .tekst(plaats)),
            .init("tweedeNa", .tekst(tweedeNa.map { "\($0)" } ?? "")),
        ])
    }

    /// Plans it.
    /// - Throws: the rules of `Vergadering.plannen`.
    public func beslis(
        _ blad: Werkblad, _ context: Handelingscontext, _ middelen: inout Middelen
    ) throws(Regelbreuk) -> Uitkomst {
        let kenmerk = blad.eigenKenmerk
        let waar = middelen.verzegel(plaats)
        let gebeurtenissen = try Vergadering.plannen(
            kenmerk, MetID(wijkraad, blad.wijkraad(wijkraad)),
            .init(dag: dag, beginMinuut: beginMinuut, plaats: waar.verzegeling),
            eerdere: blad.vergaderingenVan,
            tweedeNa: tweedeNa.map { MetID($0, blad.vergadering($0)) }, context)
        var uitkomst = Uitkomst(
            Onderwerp(.vergadering, vergadering),
            gebeurtenissen.map { .vergadering(vergadering, $0) })
        uitkomst.teksten = [waar]
        return uitkomst
    }
}
