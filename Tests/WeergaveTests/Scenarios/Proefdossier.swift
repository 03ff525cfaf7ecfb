import Domain
import Testing

/// A decided application with words, for the letter.
struct Proefdossier {
    static func id<S>(_ nummer: Int, _ soort: S.Type = S.self) throws -> ID<S> {
        try #require(ID(tekst: "01900000-0000-7000-8000-0000000000\(nummer + 10)"))
    }

    static func zegel(_ nummer: UInt8) throws -> Verzegeling {
        Verzegeling(hash: try #require(Hash(bytes: [UInt8](repeating: nummer, count: 32))))
    }

    static func dag(_ tekst: String) throws -> Datum { try #require(Datum(tekst: tekst)) }

    /// What differs from case to case.
    struct Wens {
        var verleend: Int64 = 120_000
        var grond: Weigeringsgrond?
        var rechtsvorm = Aanvraag.Rechtsvorm.informeleGroep
        var beslismodel = Regeling.Beslismodel.mandaat
        var titel = "Bankje op het plein"
        var gebeurtenissen: [Besluitgebeurtenis] = []
        var afgeweken = false
        var zegel = false
    }

    static func dossier(_ wens: Wens = Wens()) throws -> Besluitdossier {
        let gevraagd = Bedrag(cent: 120_000)
        let inhoud = Aanvraag.Inhoud(
            budget: try id(3), rechtsvorm: wens.rechtsvorm, beleidsveld: .fysiekBeheer,
            gevraagd: gevraagd, bewoners: 6,
            toezeggingen: [
                Toezegging(
                    soort: .uitvoering, bewoners: 6, uren: Decimaal(24), omschrijving: try zegel(4))
            ], aanvrager: try zegel(1), titel: try zegel(2), omschrijving: try zegel(3))
        let verleend = Bedrag(cent: wens.verleend)
        let besluit = Besluit(
            uitkomst: verleend == .nul
                ? .geweigerd : verleend < gevraagd ? .deelsVerleend : .verleend,
            verleend: verleend, grond: wens.grond, saldoVoor: Bedrag(cent: 500_000),
            saldoNa: Bedrag(cent: 500_000 - wens.verleend), ruimte: Bedrag(cent: 500_000),
            beslisser: try id(2), motivering: try zegel(5))
        var aanvraag = Aanvraag(
            fase: .inBehandeling, inhoud: inhoud, opgesteldDoor: try id(1),
            ingediendDoor: try id(1), kenmerk: Kenmerk(tekst: "PB-2026-0042"),
            rang: .init(compleetOp: try dag("2026-02-20")), beoordelaars: [try id(4)],
            toets: .voldaan, afgeweken: wens.afgeweken, besluit: nil)
        aanvraag.pasToe(.besloten(besluit))
        for gebeurtenis in wens.gebeurtenissen { aanvraag.pasToe(.rondBesluit(gebeurtenis)) }
        return Besluitdossier(
            gemeente: "Lelystad",
            beeld: Aanvraagbeeld(
                id: try id(5), aanvraag: aanvraag, budget: try budget(wens.beslismodel),
                teksten: [
                    try zegel(1): "Bewoners <Plein>", try zegel(2): wens.titel,
                    try zegel(3): "Samen een bank plaatsen", try zegel(4): "Bank plaatsen",
                    try zegel(5): "Past bij de doelen.", try zegel(6): "Wij zijn ertegen.",
                    try zegel(7): "Het past wel.", try zegel(8): "De groep vindt het jammer.",
                ], namen: [try id(2): "Dirk", try id(6): "Vera Voorzit"]),
            besluit: besluit, beslotenOp: try dag("2026-03-02"),
            normafwijking: wens.afgeweken ? "Er wonen er maar drie." : nil,
            zegel: wens.zegel
                ? Zegel(
                    oorsprong: "o", omvang: 17, wortel: try zegel(9).hash,
                    gezetOp: try #require(Moment(tekst: "2026-03-02T10:00:00Z")),
                    handmatigeKlok: false) : nil)
    }

    private static func budget(_ beslismodel: Regeling.Beslismodel) throws -> Budgetbeeld {
        Budgetbeeld(
            id: try id(3),
            budget: Budget(
                wijk: try #require(Wijkcode("WK099501")), jaar: 2026, regeling: try id(7),
                plafond: Bedrag(cent: 500_000), bekendgemaaktOp: try dag("2026-01-05"),
                verplicht: .nul, bovenPlafond: .nul, vrijgevallen: .nul,
                verloop: Budgetverloop(versies: [
                    .init(plafond: Bedrag(cent: 500_000), bekendgemaaktOp: try dag("2026-01-05"))
                ])), wijknaam: "Centrum",
            regeling: Regeling(
                inhoud: .init(
                    naam: "Wijkbudget", grondslag: "ASV art. 3", beslismodel: beslismodel,
                    beslistermijn: nil, maximum: nil, deelsVerlenen: true,
                    norm: Bijdragenorm(soorten: [.uitvoering]), afwijken: .beleidsregel),
                versie: 1, vanaf: try dag("2026-01-01")))
    }

    /// The announcement by post on the day of the decision.
    static func bekendgemaakt() throws -> Besluitgebeurtenis {
        .bekendgemaakt(
            .init(
                kanaal: .post, bezwaarTot: try dag("2026-04-13"), betalenTot: try dag("2026-04-13"),
                voorlopig: false, kalender: "k"), op: try dag("2026-03-02"))
    }
}
