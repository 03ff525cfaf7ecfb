/// Random dossiers that the rules can be held against: short terms, so that borders are often hit.
extension Proefdossier {
    /// A dossier with one or two wijkraden, one or two questions, and up to thirty events.
    static func willekeurig(_ toeval: inout Toeval) -> Proefdossier {
        let termijn = Int.random(in: 2...8, using: &toeval)
        let norm = Norm(
            termijn: termijn, afstand: Int.random(in: 0...3, using: &toeval),
            voorConcept: .random(using: &toeval), hersteld: .random(using: &toeval),
            graad: Int.random(in: 1...4, using: &toeval),
            achterstand: Int.random(in: 0..<termijn, using: &toeval))
        let niveaus = [0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5]
        var dossier = Proefdossier(
            niveau: niveaus.randomElement(using: &toeval) ?? 2, norm: norm,
            raden: [Raad(code: "A")], feiten: [])
        if kans(2, &toeval) { dossier.raden.append(Raad(code: "B")) }
        for plaats in dossier.raden.indices where kans(6, &toeval) {
            dossier.raden[plaats].van = Int.random(in: 0...25, using: &toeval)
            if kans(3, &toeval) {
                dossier.raden[plaats].tot = Int.random(in: 26...40, using: &toeval)
            }
        }
        let besluitdag = Int.random(in: 12...32, using: &toeval)
        let aantal = Int.random(in: 0...14, using: &toeval)
        if !kans(8, &toeval) { dossier.feiten.append(besluit(besluitdag, &toeval)) }
        for _ in 0..<aantal { dossier.voegToe(rond: besluitdag, &toeval) }
        dossier.feiten.shuffle(using: &toeval)
        return dossier
    }

    static func kans(_ een: Int, _ toeval: inout Toeval) -> Bool {
        Int.random(in: 0..<een, using: &toeval) == 0
    }

    private static func besluit(_ dag: Int, _ toeval: inout Toeval) -> Feit {
        let soorten = ["besluit_genomen", "besluit_genomen", "besluit_bekendgemaakt"]
        return Feit(
            id: "besluit", soort: soorten.randomElement(using: &toeval) ?? soorten[0], d: dag,
            v: dag + Int.random(in: 0...2, using: &toeval))
    }

    private static let soorten = [
        "aangekondigd", "informatie_verstrekt", "informatie_verstrekt", "advies_gevraagd",
        "advies_gevraagd", "advies_gevraagd", "advies_gevraagd", "ontvangst_bevestigd",
        "ontvangst_bevestigd", "termijn_verlengd", "termijn_verlengd", "advies_uitgebracht",
        "advies_uitgebracht", "advies_uitgebracht", "ongevraagd_advies", "concept_vastgesteld",
        "besluit_genomen", "besluit_bekendgemaakt", "reactie_gegeven", "reactie_gegeven",
        "stuk_gewijzigd", "niveau_gewijzigd", "uitvoering_gestart", "geevalueerd",
        "dossier_beeindigd", "correctie", "correctie", "betwist", "besluit_gewijzigd",
        "uitvoering_afwijkend", "uitnodiging", "eindverslag",
    ]

    /// Adds one event around the day of the decision, and often a fitting one behind it.
    mutating func voegToe(rond besluitdag: Int, _ toeval: inout Toeval) {
        let soort = Self.soorten.randomElement(using: &toeval) ?? "geevalueerd"
        voegToe(soort, op: Int.random(in: 0...besluitdag + 3, using: &toeval), &toeval)
    }

    /// Adds one event of a kind; the sort that needs another event looks for one.
    mutating func voegToe(_ soort: String, op dag: Int, _ toeval: inout Toeval) {
        let nummer = feiten.count + 1
        var feit = Feit(
            id: "g\(nummer)", soort: soort, d: dag, v: dag + Self.traagheid(norm, &toeval))
        if Self.kans(5, &toeval) { feit.betreft = Self.kans(3, &toeval) ? "visie" : "bouwplan" }
        if Self.kans(2, &toeval) { feit.wijkraad = raden.randomElement(using: &toeval)?.code }
        feit.graad = Int.random(in: 0...4, using: &toeval)
        switch soort {
        case "advies_gevraagd":
            if !Self.kans(4, &toeval) {
                feit.termijn = dag + Int.random(in: 0...norm.termijn + 3, using: &toeval)
            }
        case "ontvangst_bevestigd":
            verwijs(&feit, naar: ["advies_gevraagd", "termijn_verlengd"], &toeval)
        case "termijn_verlengd":
            verwijs(
                &feit, naar: ["advies_gevraagd", "advies_gevraagd", "termijn_verlengd"], &toeval)
            feit.termijn = feit.d + Int.random(in: 0...norm.termijn + 2, using: &toeval)
        case "advies_uitgebracht":
            if Self.kans(2, &toeval) {
                verwijs(&feit, naar: ["advies_gevraagd", "termijn_verlengd"], &toeval)
            }
            let aantal = Int.random(in: 0...2, using: &toeval)
            feit.punten = ["1", "2"].prefix(aantal).map { Punt(naam: $0) }
        case "reactie_gegeven":
            if Self.kans(2, &toeval) { verwijs(&feit, naar: ["advies_uitgebracht"], &toeval) }
            feit.punten = ["1", "2"].map { Self.reactie(op: $0, &toeval) }
        case "concept_vastgesteld": feit.consultatieversie = Self.kans(2, &toeval)
        case "niveau_gewijzigd": feit.niveau = Int.random(in: 0...5, using: &toeval)
        case "correctie", "betwist": verwijs(&feit, naar: nil, &toeval)
        default: if Self.kans(6, &toeval) { verwijs(&feit, naar: nil, &toeval) }
        }
        let heeftRaadNodig =
            ["ontvangst_bevestigd", "termijn_verlengd", "advies_uitgebracht"]
            + ["ongevraagd_advies", "reactie_gegeven"]
        if heeftRaadNodig.contains(soort) {
            feit.wijkraad = feit.wijkraad ?? raden.randomElement(using: &toeval)?.code
        }
        let heeftDoelNodig = ["ontvangst_bevestigd", "termijn_verlengd", "correctie", "betwist"]
        if feit.naar == nil, heeftDoelNodig.contains(soort) { return }
        feiten.append(feit)
        if !feit.punten.isEmpty, soort == "advies_uitgebracht", Self.kans(2, &toeval) {
            feiten.append(
                Feit(
                    id: "r\(nummer)", soort: "reactie_gegeven", wijkraad: feit.wijkraad,
                    d: feit.d + 3, v: feit.v + 3, naar: feit.id,
                    punten: feit.punten.map { Self.reactie(op: $0.naam, &toeval) }))
        }
    }

    private static func reactie(op punt: String, _ toeval: inout Toeval) -> Punt {
        let keuzes = ["overgenomen", "overgenomen", "deels", "niet", nil]
        return Punt(
            naam: punt, reactie: keuzes.randomElement(using: &toeval) ?? nil,
            gemotiveerd: kans(2, &toeval))
    }

    /// Mostly recorded at once or in time, now and then too late.
    private static func traagheid(_ norm: Norm, _ toeval: inout Toeval) -> Int {
        switch Int.random(in: 0...9, using: &toeval) {
        case 0...5: 0
        case 6...8: Int.random(in: 0...norm.achterstand, using: &toeval)
        default: norm.achterstand + Int.random(in: 0...2, using: &toeval)
        }
    }

    /// Refers to an earlier event in the list, so that references never run in a ring; the day is
    /// moved to one on which that makes sense, most of the time.
    private func verwijs(_ feit: inout Feit, naar soorten: [String]?, _ toeval: inout Toeval) {
        let soort = soorten?.randomElement(using: &toeval)
        let keuze = feiten.filter { soort == nil || $0.soort == soort }
        guard let doel = keuze.randomElement(using: &toeval) else { return }
        feit.naar = doel.id
        if !Self.kans(4, &toeval) {
            let traag = feit.v - feit.d
            feit.d = doel.d + Int.random(in: 0...norm.termijn + 2, using: &toeval)
            feit.v = feit.d + traag
        }
        if let raad = doel.wijkraad, !Self.kans(6, &toeval) { feit.wijkraad = raad }
    }
}
