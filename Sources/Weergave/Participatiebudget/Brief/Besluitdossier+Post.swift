import Domain

extension Besluitdossier {
    /// The decision as a mail (Awb 3:41): its core, with the whole letter along with it.
    var besluitbericht: Postinhoud {
        let kenmerk = "\(beeld.aanduiding)"
        let einde = beeld.aanvraag.bekendmaking?.verzending?.bezwaarTot.map {
            "Bent u het er niet mee eens? U kunt bezwaar maken tot en met \($0.zonderWeekdag). Hoe "
                + "dat gaat, staat in de brief."
        }
        return Postinhoud(
            onderwerp: "Besluit op uw aanvraag \(kenmerk)",
            delen: [
                .alinea(
                    "Hierbij ons besluit van \(beslotenOp.zonderWeekdag) op uw aanvraag "
                        + "\(kenmerk). De brief hoort bij dit bericht."),
                .alinea(kern), .gegevens(bedragen.map { .init($0.0, $0.1) }),
                .kop("Waarom wij dit besluiten"), .alinea(beeld.tekst(besluit.motivering)),
            ] + (einde.map { [.alinea($0)] } ?? []),
            bijlagen: [
                .init(
                    naam: "besluit-\(kenmerk).html", type: "text/html; charset=utf-8",
                    bytes: Array(brief.tekst.utf8))
            ], ondertekening: kader.ondertekening)
    }
}
