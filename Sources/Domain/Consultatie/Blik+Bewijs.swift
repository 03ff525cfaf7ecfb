extension Blik {
    /// Whether an event was recorded in time: soon after it happened, and before the decision that
    /// it is said to precede.
    func isBruikbaar(_ plaats: Int, _ besluitdag: Datum) -> Bool {
        !isTeLaatVastgelegd(plaats) && !isNaBesluitVastgelegd(plaats, besluitdag)
    }

    /// Whether it counts: usable, and not disputed.
    func telt(_ plaats: Int, _ besluitdag: Datum) -> Bool {
        isBruikbaar(plaats, besluitdag) && betwistingen[plaats] == nil
    }

    /// Whether it was recorded longer after it happened than the norm allows.
    func isTeLaatVastgelegd(_ plaats: Int) -> Bool {
        achterstand(plaats) > norm.maximaleAchterstandDagen
    }

    /// Whether it is said to precede the decision but was not recorded before it.
    func isNaBesluitVastgelegd(_ plaats: Int, _ besluitdag: Datum) -> Bool {
        dag(plaats) < besluitdag && gebeurtenis(plaats).vastgelegdOp >= besluitdag
    }

    /// How many days after it happened an event was recorded.
    func achterstand(_ plaats: Int) -> Int {
        dag(plaats).dagen(tot: gebeurtenis(plaats).vastgelegdOp)
    }

    /// The events of some kinds that count and happened before the decision.
    func tellend(_ soorten: [Consultatiesoort], voor besluitdag: Datum) -> [Int] {
        inBereik.filter {
            soorten.contains(gebeurtenis($0).soort) && dag($0) < besluitdag && telt($0, besluitdag)
        }
    }
}
