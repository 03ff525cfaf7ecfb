/// The rules on wijkposten, who works there and who stands in.
public enum Wijkpostregel: String, Regel {
    /// Two wijkposten would have the same code.
    case codeBestaat = "WIJKPOST_BESTAAT"
    /// A day on which the post does not exist.
    case bestaatNiet = "WIJKPOST_BESTAAT_NIET"
    /// Somebody would have two places at one post at once.
    case alGeplaatst = "MEDEWERKER_AL_GEPLAATST"
    /// Somebody who does not work there.
    case geenMedewerker = "GEEN_MEDEWERKER"
    /// A stand-in that leaves the work undone.
    case waarneming = "WAARNEMING_ONMOGELIJK"

    /// Where the rule stands.
    public var artikel: Artikel {
        switch self {
        case .codeBestaat, .bestaatNiet: .secretariaat("wijkposten")
        case .alGeplaatst, .geenMedewerker: .secretariaat("bezetting")
        case .waarneming: .secretariaat("waarneming")
        }
    }

    /// What the rule demands.
    public var eis: String {
        switch self {
        case .codeBestaat: "Elke wijkpost heeft in haar gemeente een eigen code."
        case .bestaatNiet: "Wat een wijkpost doet, valt tussen haar instelling en haar opheffing."
        case .alGeplaatst: "Een medewerker heeft bij een wijkpost een plaats tegelijk."
        case .geenMedewerker: "Alleen wie die dag bij de wijkpost werkt, kan er vertrekken."
        case .waarneming:
            "Wie waarneemt is een ander die er zelf is, en iemand wordt door een ander tegelijk "
                + "waargenomen."
        }
    }
}

extension Wijkpost {
    /// Refuses a code that another post of the municipality has.
    /// - Throws: `WIJKPOST_BESTAAT`.
    public static func eisNieuw(_ code: String, bestaand: [Wijkpost]) throws(Regelbreuk) {
        guard let ander = bestaand.first(where: { $0.code.lowercased() == code.lowercased() })
        else { return }
        throw Regelbreuk(
            Wijkpostregel.codeBestaat,
            "\(ander.code) is al de code van \(ander.naam); kies een andere")
    }

    /// Gives somebody a place, for a period.
    /// - Throws: `WIJKPOST_BESTAAT_NIET`, `MEDEWERKER_AL_GEPLAATST`.
    public func plaatsen(_ medewerker: Medewerker) throws(Regelbreuk) -> WijkpostGebeurtenis {
        try eisBestaan(op: medewerker.van)
        let laatste = medewerker.tot ?? .laatste
        if let ander = medewerkers.first(where: {
            $0.persoon == medewerker.persoon && $0.van <= laatste
                && medewerker.van <= $0.tot ?? .laatste
        }) {
            throw Regelbreuk(
                Wijkpostregel.alGeplaatst,
                "deze persoon werkt er al vanaf \(ander.van.zonderWeekdag); laat dat eerst "
                    + "eindigen")
        }
        return .medewerkerGeplaatst(medewerker)
    }

    /// Ends a place; its last day.
    /// - Throws: `GEEN_MEDEWERKER`.
    public func vertrekken(
        _ persoon: ID<Persoon>, op dag: Datum
    ) throws(Regelbreuk) -> WijkpostGebeurtenis {
        guard heeft(persoon, op: dag) else {
            throw Regelbreuk(
                Wijkpostregel.geenMedewerker,
                "deze persoon werkt op \(dag.zonderWeekdag) niet bij \(naam); geef een dag waarop "
                    + "dat zo is")
        }
        return .medewerkerVertrokken(persoon, op: dag)
    }

    /// Closes the post for some days.
    /// - Throws: `WIJKPOST_BESTAAT_NIET`.
    public func sluiten(_ sluiting: Sluiting) throws(Regelbreuk) -> WijkpostGebeurtenis {
        try eisBestaan(op: sluiting.van)
        return .sluitingVastgelegd(sluiting)
    }

    /// Has somebody stand in for somebody else.
    /// - Parameter elders: the stand-ins recorded at the other posts of the municipality.
    /// - Throws: `WAARNEMING_ONMOGELIJK`.
    public func waarnemen(
        _ nieuw: Waarneming, elders: [Waarneming] = []
    ) throws(Regelbreuk) -> WijkpostGebeurtenis {
        let alle = waarnemingen + elders
        func overlapt(_ ander: Waarneming) -> Bool {
            ander.van <= nieuw.tot && nieuw.van <= ander.tot
        }
        let waarom: String? =
            if nieuw.afwezig == nieuw.waarnemer {
                "iemand neemt niet voor zichzelf waar; kies een ander"
            } else if nieuw.tot < nieuw.van {
                "\(nieuw.tot.zonderWeekdag) ligt voor \(nieuw.van.zonderWeekdag); keer ze om"
            } else if let ander = alle.first(where: { $0.afwezig == nieuw.afwezig && overlapt($0) })
            {
                "voor deze persoon neemt al iemand waar van \(ander.van.zonderWeekdag) tot en met "
                    + "\(ander.tot.zonderWeekdag); kies andere dagen"
            } else if let ander = alle.first(where: {
                $0.afwezig == nieuw.waarnemer && overlapt($0)
            }) {
                "wie zou waarnemen, is er zelf niet van \(ander.van.zonderWeekdag) tot en met "
                    + "\(ander.tot.zonderWeekdag); kies een ander"
            } else { nil }
        if let waarom { throw Regelbreuk(Wijkpostregel.waarneming, waarom) }
        return .waarnemingGeregeld(nieuw)
    }

    /// Dissolves the post; its last day.
    /// - Throws: `WIJKPOST_BESTAAT_NIET`.
    public func opheffen(op dag: Datum) throws(Regelbreuk) -> WijkpostGebeurtenis {
        try eisBestaan(op: dag)
        guard opgehevenOp == nil else {
            throw Regelbreuk(Wijkpostregel.bestaatNiet, "\(naam) is al opgeheven")
        }
        return .wijkpostOpgeheven(op: dag)
    }

    /// Refuses a day on which it does not exist.
    /// - Throws: `WIJKPOST_BESTAAT_NIET`.
    public func eisBestaan(op dag: Datum) throws(Regelbreuk) {
        guard !bestaat(op: dag) else { return }
        throw Regelbreuk(
            Wijkpostregel.bestaatNiet,
            "\(naam) bestaat niet op \(dag.zonderWeekdag); geef een dag vanaf "
                + "\(ingesteldOp.zonderWeekdag)"
                + (opgehevenOp.map { " tot en met \($0.zonderWeekdag)" } ?? ""))
    }
}
