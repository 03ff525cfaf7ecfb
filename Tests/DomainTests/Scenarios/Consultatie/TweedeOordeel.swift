/// The verdict a second time, written from the words of the rule and not from the program.
///
/// It shares nothing with it: days are numbers, levels and grades too, kinds are texts, and it
/// searches all events again for every question instead of preparing anything.
struct TweedeOordeel {
    struct Uitkomst: Equatable {
        var wijkraad: String
        var oordeel: String
        var toegezegd: Int
        var bereikt: Int?
        var nagekomen: Bool?
        var per: [Deel]
    }

    struct Deel: Equatable {
        var betreft: String
        var oordeel: String
        var bereikt: Int?
        var nagekomen: Bool?
        var geenTermijnGesteld: Bool
        var geenAdviesOntvangen: Bool
    }

    let dossier: Proefdossier

    private static let slechtsteEerst = [
        "niet_betrokken", "niet_aantoonbaar", "slechts_geinformeerd", "te_laat",
        "te_korte_termijn", "geinformeerd", "tijdig_geconsulteerd",
    ]
    private static let besluiten = [
        "besluit_genomen", "besluit_bekendgemaakt", "uitvoering_gestart",
    ]
    private static let metEigenBetreft = besluiten + ["advies_gevraagd", "concept_vastgesteld"]

    func uitkomsten() -> [Uitkomst] {
        let genoemd = dossier.feiten.filter {
            Self.metEigenBetreft.contains($0.soort) && blijft($0)
        }
        let betreft = Set(genoemd.map { $0.betreft ?? "hoofdbesluit" }).sorted()
        return dossier.raden.map { raad in
            let delen = (betreft.isEmpty ? ["hoofdbesluit"] : betreft).map { naam in
                Geval(tweede: self, raad: raad, betreft: naam)
            }.map { ($0.deel(), $0.belofte) }
            let beslist = delen.filter { Self.slechtsteEerst.contains($0.0.oordeel) }
            let oordeel =
                Self.slechtsteEerst.first { naam in beslist.contains { $0.0.oordeel == naam } }
                ?? (delen.contains { $0.0.oordeel == "lopend" } ? "lopend" : "niet_van_toepassing")
            let nagekomen = beslist.map(\.0.nagekomen)
            return Uitkomst(
                wijkraad: raad.code, oordeel: oordeel,
                toegezegd: (beslist.isEmpty ? delen : beslist).map(\.1).max() ?? -1,
                bereikt: beslist.compactMap(\.0.bereikt).min(),
                nagekomen: nagekomen.contains(false)
                    ? false : nagekomen.isEmpty || nagekomen.contains(nil) ? nil : true,
                per: delen.map(\.0))
        }
    }

    /// By day, by day of recording, and then by name, where "9" comes before "10".
    private static func eerder(_ een: Proefdossier.Feit, _ ander: Proefdossier.Feit) -> Bool {
        (een.d, een.v, een.id.utf8.count, een.id)
            < (ander.d, ander.v, ander.id.utf8.count, ander.id)
    }

    private func feit(_ id: String?) -> Proefdossier.Feit? { dossier.feiten.first { $0.id == id } }

    /// Whether no correction removes it.
    private func blijft(_ feit: Proefdossier.Feit) -> Bool {
        !dossier.feiten.contains { correctie in
            guard correctie.soort == "correctie", correctie.naar == feit.id, blijft(correctie)
            else { return false }
            let vast = Self.besluiten.contains(feit.soort) || feit.soort == "concept_vastgesteld"
            return !vast || correctie.v - feit.v <= dossier.norm.achterstand
        }
    }

    private func betreft(_ feit: Proefdossier.Feit) -> String? {
        var (nu, gezien): (Proefdossier.Feit?, Set<String>) = (feit, [])
        while let dit = nu, gezien.insert(dit.id).inserted {
            if let naam = dit.betreft { return naam }
            if Self.metEigenBetreft.contains(dit.soort) { return "hoofdbesluit" }
            nu = self.feit(dit.naar)
        }
        return nil
    }

    private struct Geval {
        let tweede: TweedeOordeel
        let raad: Proefdossier.Raad
        let betreft: String
        /// What concerns the council and the question, in its existence or not, by date.
        let alles: [Proefdossier.Feit]
        /// The same, in its existence.
        let feiten: [Proefdossier.Feit]
        var norm: Proefdossier.Norm { tweede.dossier.norm }

        init(tweede: TweedeOordeel, raad: Proefdossier.Raad, betreft: String) {
            self.tweede = tweede
            self.raad = raad
            self.betreft = betreft
            alles = tweede.dossier.feiten.filter { feit in
                (feit.wijkraad ?? raad.code) == raad.code
                    && (tweede.betreft(feit) ?? betreft) == betreft && tweede.blijft(feit)
            }.sorted(by: TweedeOordeel.eerder)
            feiten = alles.filter { $0.d >= raad.van ?? .min && $0.d <= raad.tot ?? .max }
        }
        func van(_ soorten: String...) -> [Proefdossier.Feit] {
            feiten.filter { soorten.contains($0.soort) }
        }
        static func eerste(_ feiten: [Proefdossier.Feit]) -> Int? {
            feiten.filter { TweedeOordeel.besluiten.contains($0.soort) }.map(\.d).min()
        }

        var besluit: Int? {
            if let alle = Self.eerste(alles), let van = raad.van, van >= alle { return alle }
            return Self.eerste(feiten)
        }
        var belofte: Int {
            let wijzigingen = van("niveau_gewijzigd").filter { $0.d < besluit ?? .max }
            return max(tweede.dossier.niveau, wijzigingen.compactMap(\.niveau).max() ?? 0)
        }
        func betwist(_ feit: Proefdossier.Feit) -> Bool {
            van("betwist").contains { $0.naar == feit.id }
        }
        func bruikbaar(_ feit: Proefdossier.Feit, _ b: Int) -> Bool {
            feit.v - feit.d <= norm.achterstand && (feit.d >= b || feit.v < b)
        }
        func telt(_ feit: Proefdossier.Feit, _ b: Int) -> Bool {
            bruikbaar(feit, b) && !betwist(feit)
        }

        struct Vraag {
            var feit: Proefdossier.Feit
            var einde: Int
            var verlengingen: Set<String> = []
        }

        /// The requests with their ends, extensions that became requests included.
        func vragen(_ b: Int) -> [Vraag] {
            var vragen = van("advies_gevraagd").map {
                Vraag(feit: $0, einde: $0.termijn ?? $0.d + norm.termijn)
            }
            for verlenging in van("termijn_verlengd") {
                guard
                    let plaats = vragen.firstIndex(where: {
                        $0.feit.id == verlenging.naar
                            || $0.verlengingen.contains(verlenging.naar ?? "")
                    })
                else { continue }
                guard verlenging.d < b, telt(verlenging, b) else {
                    vragen[plaats].verlengingen.insert(verlenging.id)
                    continue
                }
                let nieuw = verlenging.termijn ?? 0
                if verlenging.d <= vragen[plaats].einde {
                    vragen[plaats].einde = max(vragen[plaats].einde, nieuw)
                    vragen[plaats].verlengingen.insert(verlenging.id)
                } else {
                    vragen.append(Vraag(feit: verlenging, einde: nieuw))
                }
            }
            return vragen
        }
        func advies(_ vraag: Vraag, _ b: Int) -> Proefdossier.Feit? {
            van("advies_uitgebracht").first { advies in
                telt(advies, b) && vraag.feit.d <= advies.d && advies.d < b
                    && (advies.naar == nil || advies.naar == vraag.feit.id
                        || vraag.verlengingen.contains(advies.naar ?? ""))
            }
        }
        func bewezen(_ vraag: Vraag, _ b: Int) -> Bool {
            let bevestigingen = van("ontvangst_bevestigd").filter {
                $0.naar == vraag.feit.id && telt($0, b) && (vraag.feit.d >= b || $0.v < b)
            }
            let graden = [vraag.feit.graad] + bevestigingen.map { max(3, $0.graad) }
            return telt(vraag.feit, b) && (graden.max() ?? 0) >= norm.graad
        }
        func oordeel(_ vraag: Vraag, _ b: Int) -> String {
            let r = vraag.feit.d
            let a = advies(vraag, b)
            let concepten = van("concept_vastgesteld").filter { !$0.consultatieversie }
            if r >= b { return "te_laat" }
            if norm.voorConcept, let c = concepten.map(\.d).min(), r >= c { return "te_laat" }
            if vraag.einde - r < norm.termijn, !(norm.hersteld && a != nil) {
                return "te_korte_termijn"
            }
            if a == nil, b <= vraag.einde { return "te_korte_termijn" }
            return b - min(vraag.einde, a?.d ?? .max) < norm.afstand
                ? "te_laat" : "tijdig_geconsulteerd"
        }

        func deel() -> Deel {
            func zonder(_ oordeel: String) -> Deel {
                Deel(
                    betreft: betreft, oordeel: oordeel, bereikt: nil, nagekomen: nil,
                    geenTermijnGesteld: false, geenAdviesOntvangen: false)
            }
            if belofte == 0 { return zonder("niet_van_toepassing") }
            if let van = raad.van, let alle = Self.eerste(alles), van >= alle {
                return zonder("niet_van_toepassing")
            }
            guard let b = besluit else {
                return zonder(
                    van("dossier_beeindigd").isEmpty ? "lopend" : "niet_van_toepassing")
            }
            let vragen = vragen(b)
            let bewijs = vragen.filter { bewezen($0, b) }
            let adviezen = van("advies_uitgebracht").filter { telt($0, b) && $0.d < b }
            let informatie = van("aangekondigd", "informatie_verstrekt").filter {
                telt($0, b) && $0.d < b
            }
            var naam = "niet_betrokken"
            if !informatie.isEmpty { naam = belofte == 1 ? "geinformeerd" : "slechts_geinformeerd" }
            if vragen.contains(where: { $0.feit.d < b }) || !adviezen.isEmpty {
                naam = "niet_aantoonbaar"
            }
            for beter in ["te_laat", "te_korte_termijn", "tijdig_geconsulteerd"]
            where bewijs.contains(where: { oordeel($0, b) == beter }) { naam = beter }

            var (bereikt, zonderAdvies) = (0, false)
            if naam == "tijdig_geconsulteerd" {
                let tijdig = bewijs.filter { oordeel($0, b) == naam }
                let eerste = tijdig.compactMap { advies($0, b) }
                    .min(by: TweedeOordeel.eerder)
                zonderAdvies = eerste == nil
                bereikt = eerste.map { beantwoord($0) ? 3 : 2 } ?? 3
            } else if !informatie.isEmpty || !adviezen.isEmpty
                || vragen.contains(where: { $0.feit.d < b && telt($0.feit, b) })
            {
                bereikt = 1
            }
            return Deel(
                betreft: betreft, oordeel: naam, bereikt: bereikt,
                nagekomen: belofte > 3 ? nil : bereikt >= belofte,
                geenTermijnGesteld: vragen.contains { $0.feit.termijn == nil },
                geenAdviesOntvangen: zonderAdvies)
        }

        func beantwoord(_ advies: Proefdossier.Feit) -> Bool {
            let reacties = van("reactie_gegeven").filter { reactie in
                !betwist(reactie) && reactie.d >= advies.d
                    && (reactie.naar == advies.id
                        || tweede.feit(reactie.naar)?.soort != "advies_uitgebracht")
            }.flatMap(\.punten)
            return advies.punten.allSatisfy { punt in
                reacties.contains {
                    $0.naam == punt.naam
                        && ($0.reactie == "overgenomen" || $0.reactie != nil && $0.gemotiveerd)
                }
            }
        }
    }
}
