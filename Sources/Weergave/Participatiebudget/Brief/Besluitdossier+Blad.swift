public import Domain

extension Besluitdossier {
    /// The decision on one sheet: amounts, check, advice, rank and room, balance before and after.
    /// - Throws: `BIJDRAGE_ONVOLDOENDE` when the hours are too many to count exactly.
    public func besluitblad() throws(Regelbreuk) -> Antwoord {
        let toets = try beeld.aanvraag.toets(beeld.budget.regeling.inhoud.norm)
        let kaart = Kaart(feiten)
        return Antwoord(
            json: .object(
                kaart.velden + [
                    .init(naam: "toets", waarde: toets.antwoord.json),
                    .init(naam: "verwanten", waarde: beeld.verwantenJSON),
                ]),
            tabel: kaart.liggend,
            blokken: [.tekst("Besluitblad \(beeld.aanduiding)"), .tabel(kaart.staand)]
                + toets.antwoord.blokken + beeld.verwantenblokken)
    }

    private var feiten: [Kaart.Feit] {
        let (aanvraag, inhoud) = (beeld.aanvraag, beeld.aanvraag.inhoud)
        let advies = aanvraag.advies
        return [
            .init("kenmerk", "Kenmerk", beeld.aanduiding.description),
            .init("aanvrager", "Aanvrager", beeld.tekst(inhoud.aanvrager)),
            .init("titel", "Titel", beeld.tekst(inhoud.titel)),
            .init("omschrijving", "Samenvatting", beeld.tekst(inhoud.omschrijving)),
            .init("wijk", "Wijk", beeld.budget.wijknaam),
            .init("gevraagd", "Gevraagd", "\(inhoud.gevraagd)", .bedrag(inhoud.gevraagd)),
            .init("geadviseerd", "Geadviseerd", geadviseerd),
            .init("verleend", "Verleend", "\(besluit.verleend)", .bedrag(besluit.verleend)),
            .init(
                "uitkomst", "Besluit", besluit.uitkomst.inWoorden, .tekst(besluit.uitkomst.rawValue)
            ),
            .init(
                "grond", "Grond", besluit.grond.map { "\($0.inWoorden) (\($0.artikel))" },
                besluit.grond.map { .tekst($0.rawValue) } ?? .leeg),
            .init("beslotenDatum", "Besloten op", "\(beslotenOp)"),
            .init("beslisser", "Besloten door", beeld.naam(besluit.beslisser)),
            .init("motivering", "Motivering", beeld.tekst(besluit.motivering)),
            .init("normafwijking", "Van de norm afgeweken", normafwijking),
            .init("adviestekst", "Advies", advies?.uitgebracht.map { beeld.tekst($0.tekst) }),
            .init(
                "adviesafwijking", "Van het advies afgeweken", advies?.afwijking.map(beeld.tekst)),
            .init("compleetDatum", "Compleet op", aanvraag.rang?.compleetOp.description),
            .init("ruimte", "Ruimte bij het besluit", "\(besluit.ruimte)", .bedrag(besluit.ruimte)),
            .init("saldoVoor", "Saldo ervoor", "\(besluit.saldoVoor)", .bedrag(besluit.saldoVoor)),
            .init("saldoNa", "Saldo erna", "\(besluit.saldoNa)", .bedrag(besluit.saldoNa)),
        ] + beeld.inschrijffeiten + beeld.bekendmakingsfeiten
    }

    private var geadviseerd: String? {
        guard let advies = beeld.aanvraag.advies else { return nil }
        return advies.uitgebracht?.inWoorden ?? "geen advies voor \(advies.uiterlijk)"
    }
}

extension Aanvraagbeeld {
    /// What happened between the decision and its announcement.
    var bekendmakingsfeiten: [Kaart.Feit] {
        let stap = aanvraag.bekendmaking
        return [
            .init("elektronisch", "Elektronisch bereikbaar op", stap?.adres.map(tekst)),
            .init(
                "horen", "Horen", stap?.horen.map { "\($0.wijze.inWoorden) (\($0.op))" },
                stap?.horen.map { .tekst($0.wijze.rawValue) } ?? .leeg),
            .init("bekendgemaaktDatum", "Bekendgemaakt op", aanvraag.bekendgemaaktOp?.description),
            .init(
                "kanaal", "Hoe", stap?.verzending?.kanaal.inWoorden,
                stap?.verzending.map { .tekst($0.kanaal.rawValue) } ?? .leeg),
            .init(
                "bezwaarTotDatum", "Bezwaar tot en met",
                stap?.verzending?.bezwaarTot.map(datum),
                stap?.verzending?.bezwaarTot.map { .tekst("\($0)") } ?? .leeg),
            .init(
                "betalenTotDatum", "Betalen tot en met", stap?.verzending?.betalenTot.map(datum),
                stap?.verzending?.betalenTot.map { .tekst("\($0)") } ?? .leeg),
            .init(
                "afgerondDatum", "Afgerond op",
                stap?.afronding.map { "\($0.op), \($0.grond.inWoorden)" },
                stap?.afronding.map { .datum($0.op) } ?? .leeg),
        ]
    }

    private func datum(_ datum: Datum) -> String {
        "\(datum)" + (aanvraag.bekendmaking?.verzending?.voorlopig ?? false ? " (voorlopig)" : "")
    }
}
