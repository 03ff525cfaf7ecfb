/// The facts of one late decision, from which the penalty follows.
public struct Dwangsomvraag: Hashable, Sendable {
    /// The day on which the written notice of default was received.
    public let ingebrekestelling: Datum
    /// The last day of the term for deciding, if it is known.
    public let termijneinde: Datum?
    /// The day on which the decision was announced, if it was.
    public let besluit: Datum?
    /// Up to and including which day is counted; without it all 42 days.
    public let peildatum: Datum?
    /// How the open questions are answered.
    public let instellingen: Dwangsominstellingen

    /// The facts.
    public init(
        ingebrekestelling: Datum, termijneinde: Datum? = nil, besluit: Datum? = nil,
        peildatum: Datum? = nil, instellingen: Dwangsominstellingen = .init()
    ) {
        self.ingebrekestelling = ingebrekestelling
        self.termijneinde = termijneinde
        self.besluit = besluit
        self.peildatum = peildatum
        self.instellingen = instellingen
    }
}

/// The rules that refuse a penalty.
public enum Dwangsomregel: String, Regel {
    /// A notice of default that came before the term had passed has no effect.
    case ingebrekestellingTeVroeg = "INGEBREKESTELLING_TE_VROEG"
    /// The decision was announced before the notice of default came.
    case alBesloten = "AL_BESLOTEN"
    /// The amounts of that time are not known here.
    case geenTarief = "GEEN_DWANGSOMTARIEF"
    /// The end falls outside the calendar.
    case buitenKalender = "DWANGSOM_BUITEN_KALENDER"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .ingebrekestellingTeVroeg, .buitenKalender: .awb("4:17 lid 3")
        case .alBesloten: .awb("4:17 lid 1")
        case .geenTarief: .awb("4:17 lid 2")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .ingebrekestellingTeVroeg:
            "Een ingebrekestelling heeft pas gevolg als de beslistermijn voorbij is."
        case .alBesloten: "Een dwangsom is er alleen zolang er niet is besloten."
        case .geenTarief: "De bedragen volgen uit de wet zoals die op de eerste dag luidt."
        case .buitenKalender: "De dagen vallen in de jaren 1583 tot en met 9999."
        }
    }
}

extension Dwangsomvraag {
    /// Calculates the days and amounts.
    ///
    /// The first day is the day after two weeks have passed since the notice was received: day 15
    /// (interpretation). The amounts are those in force on that day.
    /// - Throws: ``Regelbreuk`` when no penalty can be due or the amounts are not known.
    public func bereken(met kalender: Kalender) throws(Regelbreuk) -> Dwangsom {
        if let termijneinde, ingebrekestelling <= termijneinde {
            throw Regelbreuk(
                Dwangsomregel.ingebrekestellingTeVroeg,
                "de ingebrekestelling van \(ingebrekestelling.zonderWeekdag) kwam voordat de "
                    + "termijn op \(termijneinde.zonderWeekdag) voorbij was; zij heeft geen "
                    + "gevolg, een nieuwe is nodig")
        }
        if let besluit, besluit < ingebrekestelling {
            throw Regelbreuk(
                Dwangsomregel.alBesloten,
                "op \(besluit.zonderWeekdag) was het besluit al bekendgemaakt; de "
                    + "ingebrekestelling van \(ingebrekestelling.zonderWeekdag) had geen gevolg")
        }
        do {
            let einde = try tweeWeken(kalender)
            let voorlopig = instellingen.tweeWekenVerlengd && kalender.isVoorlopig(einde.jaar)
            return try dagen(vanaf: einde.plus(dagen: 1), voorlopig: voorlopig)
        } catch let breuk as Regelbreuk {
            throw breuk
        } catch {
            throw Regelbreuk(
                Dwangsomregel.buitenKalender,
                "de dagen vallen buiten de kalender; kies een andere datum")
        }
    }

    /// The last of the two weeks of grace.
    private func tweeWeken(_ kalender: Kalender) throws(Rekenfout) -> Datum {
        var einde = try ingebrekestelling.plus(dagen: 14)
        while instellingen.tweeWekenVerlengd, !kalender.isWerkdag(einde) {
            einde = try einde.plus(dagen: 1)
        }
        return einde
    }

    private func dagen(vanaf eerste: Datum, voorlopig: Bool) throws -> Dwangsom {
        guard let tarief = Dwangsomtarief.geldend(op: eerste) else {
            throw Regelbreuk(
                Dwangsomregel.geenTarief,
                "voor \(eerste.zonderWeekdag) zijn geen bedragen bekend; kies een datum vanaf "
                    + "\(Dwangsomtarief.alle[0].vanaf.zonderWeekdag)")
        }
        let bedragen = tarief.trappen.flatMap { Array(repeating: $0.perDag, count: $0.dagen) }
        var (dagen, totaal): ([Dwangsom.Dag], Bedrag) = ([], .nul)
        for (plaats, bedrag) in bedragen.enumerated() {
            let datum = try eerste.plus(dagen: plaats)
            guard telt(datum) else { break }
            totaal = try totaal.plus(bedrag)
            dagen.append(.init(nummer: plaats + 1, datum: datum, bedrag: bedrag, totaal: totaal))
        }
        return Dwangsom(
            dagen: dagen, eersteDag: eerste, laatsteDag: try eerste.plus(dagen: bedragen.count - 1),
            voorlopig: voorlopig,
            stappen: try stappen(
                eerste: eerste, dagen: dagen, meeste: bedragen.totaal(), voorlopig: voorlopig))
    }

    /// Whether a day in default is still counted, given decision and reference date.
    private func telt(_ datum: Datum) -> Bool {
        if let peildatum, datum > peildatum { return false }
        guard let besluit else { return true }
        return instellingen.besluitdagTelt ? datum <= besluit : datum < besluit
    }

    private func stappen(
        eerste: Datum, dagen: [Dwangsom.Dag], meeste: Bedrag, voorlopig: Bool
    ) throws(Rekenfout) -> [Termijnuitkomst.Stap] {
        let tot = try eerste.plus(dagen: -1)
        let grens =
            instellingen.tweeWekenVerlengd ? " (verlengd door de Algemene termijnenwet)" : ""
        var stappen: [Termijnuitkomst.Stap] = [
            .init(
                tekst: "Ingebrekestelling ontvangen op \(ingebrekestelling.voluit).",
                artikel: .awb("4:17 lid 3")),
            .init(
                tekst: "Twee weken zijn verstreken na \(tot.voluit)\(grens); de eerste dag is "
                    + "\(eerste.voluit).",
                artikel: .awb("4:17 lid 3")),
        ]
        if let besluit {
            let telt = instellingen.besluitdagTelt ? "telt mee" : "telt niet mee"
            stappen.append(
                .init(
                    tekst: "Besluit bekendgemaakt op \(besluit.voluit); die dag \(telt).",
                    artikel: .awb("4:17 lid 1")))
        }
        if voorlopig {
            stappen.append(
                .init(
                    tekst: "Voorlopig: voor \(tot.jaar) is geen besluit met gelijkgestelde dagen "
                        + "bekend.", artikel: .termijnenwet("3 lid 3")))
        }
        stappen.append(
            .init(
                tekst: "Verbeurd over \(dagen.count) \(dagen.count == 1 ? "dag" : "dagen"): "
                    + "\(dagen.last?.totaal ?? .nul); hooguit 42 dagen en \(meeste).",
                artikel: .awb("4:17 lid 1 en 2")))
        return stappen
    }
}
