import ArgumentParser
import Domain
import Services

/// What is decided and why; the same options for a decision and for one that replaces it.
struct Besluitopties: ParsableArguments {
    @Option(help: ArgumentHelp("Verleen dit bedrag.", valueName: "bedrag"))
    var verleen: String?

    @Option(
        help: ArgumentHelp(
            "Bij minder dan gevraagd: de grond waarop de rest wordt geweigerd; anders plafond.",
            valueName: "grond"))
    var rest: String?

    @Flag(help: "Verleen wat is gevraagd, of zoveel als het plafond toelaat (Awb 4:25 lid 2).")
    var verleenVoorZoverMogelijk = false

    @Option(
        help: ArgumentHelp(
            "Weiger op deze grond: plafond, actieve_bijdrage of valt_niet_onder_regeling.",
            valueName: "grond"))
    var weiger: String?

    @Option(help: ArgumentHelp("De motivering van het besluit (Awb 3:46).", valueName: "tekst"))
    var motivering: String?

    @Option(
        help: ArgumentHelp(
            "Waarom u anders besluit dan de wijkraad adviseerde (Awb 3:50).", valueName: "tekst"))
    var adviesafwijking: String?

    /// A decision as it was typed.
    struct Invoer {
        let voornemen: Voornemen
        let motivering: String
        let adviesafwijking: String?
    }

    func lees(_ fouten: Verzamelaar) -> Invoer? {
        let voornemen = voornemen(fouten)
        let motivering = fouten.tekst(
            "--motivering", motivering, hooguit: 8_000, vorm: "de redenen van het besluit")
        let reden = adviesafwijking.map {
            fouten.tekst(
                "--adviesafwijking", $0, hooguit: 8_000,
                vorm: "waarom van het advies wordt afgeweken")
        }
        guard let voornemen, let motivering, reden == nil || reden ?? nil != nil else { return nil }
        return Invoer(voornemen: voornemen, motivering: motivering, adviesafwijking: reden ?? nil)
    }

    private func voornemen(_ fouten: Verzamelaar) -> Voornemen? {
        let gekozen = [verleen != nil, verleenVoorZoverMogelijk, weiger != nil].count { $0 }
        guard gekozen == 1 else {
            let keuze = "--verleen BEDRAG, --verleen-voor-zover-mogelijk of --weiger GROND"
            fouten.meld(
                gekozen == 0
                    ? Invoerfout("besluit", .verplicht, "ontbreekt; geef \(keuze)")
                    : Invoerfout("besluit", .dubbelVeld, "is er meer dan een; kies \(keuze)"))
            return nil
        }
        if rest != nil, verleen == nil {
            fouten.meld(Invoerfout("--rest", .onbekendVeld, "hoort bij --verleen; laat het weg"))
            return nil
        }
        if verleenVoorZoverMogelijk { return .verlenenVoorZoverMogelijk }
        if let weiger {
            return fouten.keuze("--weiger", weiger, Weigeringsgrond.self).map { .weigeren($0) }
        }
        let bedrag = fouten.bedrag("--verleen", verleen, vanaf: Bedrag(cent: 1))
        guard let rest else { return bedrag.map { .verlenen($0) } }
        let grond = fouten.keuze("--rest", rest, Weigeringsgrond.self)
        guard let bedrag, let grond else { return nil }
        return .verlenen(bedrag, rest: grond)
    }
}

extension Besluitopties.Invoer {
    /// The command that decides so.
    func opdracht(_ beeld: Aanvraagbeeld) -> Services.AanvraagBesluiten {
        Services.AanvraagBesluiten(
            aanvraag: beeld.id, budget: beeld.budget.id, regeling: beeld.budget.budget.regeling,
            voornemen: voornemen, motivering: motivering, adviesafwijking: adviesafwijking)
    }
}
