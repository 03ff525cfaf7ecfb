public import Domain

extension Wijzigingsdossier {
    /// The letter by which the decision on a change is announced (Awb 3:41, 3:45-3:47), to be
    /// printed.
    public var brief: HTMLBlad {
        let kenmerk = beeld.aanduiding.description
        var blad = HTMLBlad(titel: "Besluit op wijziging van \(kenmerk)")
        blad.alinea("Gemeente \(gemeente)")
        blad.alinea("Aan: \(beeld.tekst(beeld.aanvraag.inhoud.aanvrager))")
        blad.tabel(
            [
                ("Kenmerk", kenmerk), ("Datum van het besluit", beslissing.op.zonderWeekdag),
                ("Over", beeld.tekst(beeld.aanvraag.inhoud.titel)),
            ] + (verzoek.bekendgemaaktOp.map { [("Verzonden op", $0.zonderWeekdag)] } ?? []))
        blad.kop("Besluit op uw verzoek om een wijziging", niveau: 1)
        blad.alinea(kern)
        blad.kop("Wat u vroeg")
        blad.alinea(beeld.tekst(verzoek.wat))
        blad.kop("Waarom wij dit besluiten")
        blad.alinea(beeld.tekst(beslissing.motivering))
        if kader.aard.isBeschikking {
            blad.alinea("De redenen staan in deze brief (Awb 3:46 en 3:47).", klasse: "wet")
        }
        horen(&blad)
        kader.bezwaar(&blad)
        kader.register(&blad)
        blad.alinea("Met vriendelijke groet,\n\(kader.ondertekening)")
        return blad
    }

    private var kader: Briefkader {
        Briefkader(
            gemeente: gemeente, beeld: beeld, beslisser: beslissing.door,
            bezwaarTot: verzoek.verzending?.bezwaarTot, zegel: zegel)
    }

    /// The decision in one or two sentences.
    private var kern: String {
        let wat =
            "U vroeg op \(verzoek.op.zonderWeekdag) of uw plan "
            + "‘\(beeld.tekst(beeld.aanvraag.inhoud.titel))’ anders mag. "
        return switch beslissing.uitkomst {
        case .toegestaan:
            wat + "Dat mag. Het bedrag dat u krijgt, blijft gelijk: "
                + "\(beeld.aanvraag.nogVerleend). Ook uw andere verplichtingen blijven."
        case .afgewezen: wat + "Dat mag niet. Het eerdere besluit blijft gelden zoals het is."
        }
    }

    private func horen(_ blad: inout HTMLBlad) {
        guard let horen = verzoek.horen, beslissing.uitkomst == .afgewezen else { return }
        blad.kop("Uw mening over ons besluit")
        blad.alinea(
            horen.wijze.isGehoord
                ? "U gaf op \(horen.op.zonderWeekdag) uw mening. Dit is daarvan vastgelegd:"
                : "Wij vroegen niet eerst uw mening. Dit is de reden:")
        blad.alinea(beeld.tekst(horen.toelichting))
        blad.alinea("Horen: Awb 4:12 lid 2 en \(horen.wijze.artikel).", klasse: "wet")
    }
}
