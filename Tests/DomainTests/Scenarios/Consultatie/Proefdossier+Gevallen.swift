import Domain

typealias Proeffeit = Proefdossier.Feit
typealias Proefnorm = Proefdossier.Norm
typealias Proefpunt = Proefdossier.Punt
typealias Proefraad = Proefdossier.Raad

/// Cases around one decision on day 100, under a norm of 42 and 7 days.
extension Proefdossier {
    static func geval(
        _ feiten: [Feit], niveau: Int = 2, norm: Norm = Norm(), raden: [Raad] = [Raad(code: "A")]
    ) -> Proefdossier {
        Proefdossier(niveau: niveau, norm: norm, raden: raden, feiten: feiten)
    }

    /// Verdict and codes of the first wijkraad on its first question.
    func eerste() throws -> Betreftoordeel {
        guard let deel = try oordelen().first?.perBetreft.first else { throw GeenOordeel() }
        return deel
    }

    struct GeenOordeel: Error {}
}

extension Proefdossier.Feit {
    static func besluit(_ d: Int = 100, v: Int? = nil, id: String = "besluit") -> Self {
        Self(id: id, soort: "besluit_genomen", d: d, v: v ?? d)
    }

    /// A request that is proven by the norm; with a term of 42 days when none is given.
    static func vraag(
        _ d: Int, tot termijn: Int? = nil, v: Int? = nil, graad: Int = 2, id: String = "vraag"
    ) -> Self {
        Self(
            id: id, soort: "advies_gevraagd", wijkraad: "A", d: d, v: v ?? d, graad: graad,
            termijn: termijn ?? d + 42)
    }

    static func bevestiging(
        _ d: Int, v: Int? = nil, graad: Int = 0, van doel: String = "vraag", id: String = "ja"
    ) -> Self {
        Self(
            id: id, soort: "ontvangst_bevestigd", wijkraad: "A", d: d, v: v ?? d, graad: graad,
            naar: doel)
    }

    static func verlenging(
        _ d: Int, tot termijn: Int, v: Int? = nil, van doel: String = "vraag", id: String = "meer"
    ) -> Self {
        Self(
            id: id, soort: "termijn_verlengd", wijkraad: "A", d: d, v: v ?? d, graad: 2,
            termijn: termijn, naar: doel)
    }

    static func advies(
        _ d: Int, v: Int? = nil, op doel: String? = nil, punten: [String] = [],
        id: String = "advies"
    ) -> Self {
        Self(
            id: id, soort: "advies_uitgebracht", wijkraad: "A", d: d, v: v ?? d, naar: doel,
            punten: punten.map { .init(naam: $0) })
    }

    static func reactie(
        _ d: Int, op doel: String? = nil, _ punten: [Proefdossier.Punt], id: String = "reactie"
    ) -> Self {
        Self(
            id: id, soort: "reactie_gegeven", wijkraad: "A", d: d, v: d, naar: doel, punten: punten)
    }

    static func informatie(_ d: Int, v: Int? = nil, id: String = "brief") -> Self {
        Self(id: id, soort: "informatie_verstrekt", d: d, v: v ?? d)
    }

    static func concept(_ d: Int, consultatieversie: Bool = false) -> Self {
        Self(
            id: "concept", soort: "concept_vastgesteld", d: d, v: d,
            consultatieversie: consultatieversie)
    }

    static func correctie(van doel: String, v: Int, id: String = "correctie") -> Self {
        Self(id: id, soort: "correctie", d: v, v: v, naar: doel)
    }

    static func betwist(_ doel: String, _ d: Int = 101, id: String = "nee") -> Self {
        Self(id: id, soort: "betwist", wijkraad: "A", d: d, v: d, naar: doel)
    }

    static func niveau(_ niveau: Int, _ d: Int, id: String = "trede") -> Self {
        Self(id: id, soort: "niveau_gewijzigd", d: d, v: d, niveau: niveau)
    }

    static func einde(_ d: Int) -> Self {
        Self(id: "einde", soort: "dossier_beeindigd", d: d, v: d)
    }
}
