/// The events of a dossier in their order, with what they refer to and without what was corrected.
struct Tijdlijn {
    /// A correction that holds, and whether it removes what it refers to.
    struct Correctie {
        let plaats: Int
        let doel: Int
        /// Not when it came too late for a decision, concept or execution.
        let werkt: Bool
    }

    /// By day, day of recording and id.
    let gebeurtenissen: [Consultatiegebeurtenis]
    /// What each event refers to.
    let doel: [Int?]
    /// The question that each event is about; `nil` for all.
    let betreft: [String?]
    /// Whether each event was removed by a correction.
    let vervallen: [Bool]
    /// The corrections that were not corrected themselves.
    let correcties: [Correctie]

    init(_ dossier: Consultatiedossier) {
        let gebeurtenissen = Self.opVolgorde(dossier.gebeurtenissen)
        let doel = Self.doelen(gebeurtenissen)
        self.gebeurtenissen = gebeurtenissen
        self.doel = doel
        betreft = gebeurtenissen.indices.map { Self.betreft($0, gebeurtenissen, doel) }
        (vervallen, correcties) = Self.corrigeer(
            gebeurtenissen, doel, hooguit: dossier.norm.maximaleAchterstandDagen)
    }

    /// The questions on which this dossier is judged, by name.
    var vragen: [String] {
        var genoemd: [String] = []
        for plaats in gebeurtenissen.indices
        where gebeurtenissen[plaats].soort.heeftEigenBetreft && !vervallen[plaats] {
            // A dossier has some questions and may have thousands of events.
            guard let naam = betreft[plaats], !genoemd.contains(naam) else { continue }
            genoemd.append(naam)
        }
        return genoemd.isEmpty ? [Consultatiedossier.hoofdbesluit] : genoemd.sorted()
    }

    /// By day, day of recording and id; most dossiers are in that order as they are.
    private static func opVolgorde(
        _ gebeurtenissen: [Consultatiegebeurtenis]
    ) -> [Consultatiegebeurtenis] {
        let isOpVolgorde = gebeurtenissen.indices.dropFirst().allSatisfy {
            Consultatiegebeurtenis.opVolgorde(gebeurtenissen[$0 - 1], gebeurtenissen[$0])
        }
        return isOpVolgorde
            ? gebeurtenissen : gebeurtenissen.sorted(by: Consultatiegebeurtenis.opVolgorde)
    }

    /// What each event refers to.
    ///
    /// Through a few events it is faster to look than to make an index.
    private static func doelen(_ gebeurtenissen: [Consultatiegebeurtenis]) -> [Int?] {
        guard gebeurtenissen.count > 32 else {
            return gebeurtenissen.map { gebeurtenis in
                gebeurtenis.verwijstNaar.flatMap { doel in
                    gebeurtenissen.firstIndex { $0.id == doel }
                }
            }
        }
        let plaats = Dictionary(
            gebeurtenissen.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { eerste, _ in eerste }
        )
        return gebeurtenissen.map { $0.verwijstNaar.flatMap { plaats[$0] } }
    }

    /// The events of a kind that no correction removed, by day.
    func geldend(_ soort: Consultatiesoort) -> [Int] {
        gebeurtenissen.indices.filter { gebeurtenissen[$0].soort == soort && !vervallen[$0] }
    }

    /// The question that an event names, or else that of the event it refers to.
    private static func betreft(
        _ plaats: Int, _ gebeurtenissen: [Consultatiegebeurtenis], _ doel: [Int?]
    ) -> String? {
        var (nu, stappen): (Int?, Int) = (plaats, 0)
        // References can run in a ring; after as many steps as events nothing new is met.
        while let dit = nu, stappen <= gebeurtenissen.count {
            if let naam = gebeurtenissen[dit].betreft { return naam }
            if gebeurtenissen[dit].soort.heeftEigenBetreft {
                return Consultatiedossier.hoofdbesluit
            }
            nu = doel[dit]
            stappen += 1
        }
        return nil
    }

    /// What corrections remove, where a corrected correction removes nothing.
    ///
    /// Those that no correction refers to are settled first, then those that they refer to.
    private static func corrigeer(
        _ gebeurtenissen: [Consultatiegebeurtenis], _ doel: [Int?], hooguit achterstand: Int
    ) -> ([Bool], [Correctie]) {
        var vervallen = [Bool](repeating: false, count: gebeurtenissen.count)
        guard gebeurtenissen.contains(where: { $0.soort == .correctie }) else {
            return (vervallen, [])
        }
        var wachtenOp = [Int](repeating: 0, count: gebeurtenissen.count)
        let alle = gebeurtenissen.indices.filter { gebeurtenissen[$0].soort == .correctie }
        for correctie in alle { if let gericht = doel[correctie] { wachtenOp[gericht] += 1 } }
        var klaar = alle.filter { wachtenOp[$0] == 0 }
        var correcties: [Correctie] = []
        while let correctie = klaar.popLast() {
            guard let gericht = doel[correctie] else { continue }
            if !vervallen[correctie] {
                let later = gebeurtenissen[gericht].vastgelegdOp.dagen(
                    tot: gebeurtenissen[correctie].vastgelegdOp)
                let werkt = !gebeurtenissen[gericht].soort.isVast || later <= achterstand
                if werkt { vervallen[gericht] = true }
                correcties.append(Correctie(plaats: correctie, doel: gericht, werkt: werkt))
            }
            wachtenOp[gericht] -= 1
            if wachtenOp[gericht] == 0, gebeurtenissen[gericht].soort == .correctie {
                klaar.append(gericht)
            }
        }
        return (vervallen, correcties.sorted { $0.plaats < $1.plaats })
    }
}
