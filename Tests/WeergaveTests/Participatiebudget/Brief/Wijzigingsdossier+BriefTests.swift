import Domain
import Testing
import Weergave

@Suite("De brief over een wijziging") struct WijzigingsdossierBriefTests {
    /// The letter about a request on which was decided, and perhaps announced.
    static func brief(
        _ uitkomst: Aanvraag.Wijzigingsverzoek.Uitkomst,
        horen: Aanvraag.Bekendmaking.Hoorwijze? = nil, bekend: Bool = false,
        _ wens: Proefdossier.Wens = .init()
    ) throws -> String {
        let voor = try Proefdossier.dossier(wens)
        let dag = try Proefdossier.dag("2026-03-09")
        var aanvraag = voor.beeld.aanvraag
        aanvraag.pasToe(.rondBesluit(try Proefdossier.bekendgemaakt()))
        aanvraag.pasToe(
            .omslag(
                .wijzigingGevraagd(
                    .init(wat: try Proefdossier.zegel(7), door: try Proefdossier.id(1), op: dag))))
        if let horen {
            aanvraag.pasToe(
                .rondBesluit(
                    .gehoord(
                        .init(
                            wijze: horen, op: dag, toelichting: try Proefdossier.zegel(8),
                            door: try Proefdossier.id(4)))))
        }
        #expect(
            Wijzigingsdossier(gemeente: "Lelystad", beeld: beeld(voor, aanvraag), zegel: nil) == nil
        )
        aanvraag.pasToe(
            .omslag(
                .wijzigingBesloten(
                    .init(
                        uitkomst: uitkomst, motivering: try Proefdossier.zegel(5),
                        door: try Proefdossier.id(2), op: dag))))
        if bekend {
            aanvraag.pasToe(
                .omslag(
                    .wijzigingBekendgemaakt(
                        .init(
                            kanaal: .post, bezwaarTot: try Proefdossier.dag("2026-04-20"),
                            betalenTot: nil, voorlopig: false, kalender: "k"), op: dag)))
        }
        let dossier = try #require(
            Wijzigingsdossier(
                gemeente: "Lelystad", beeld: beeld(voor, aanvraag), zegel: voor.zegel))
        return dossier.brief.tekst
    }

    private static func beeld(_ voor: Besluitdossier, _ aanvraag: Aanvraag) -> Aanvraagbeeld {
        Aanvraagbeeld(
            id: voor.beeld.id, aanvraag: aanvraag, budget: voor.beeld.budget,
            teksten: voor.beeld.teksten, namen: voor.beeld.namen)
    }

    @Test("Toegestaan: wat gevraagd is, waarom, en dat het bedrag blijft")
    func toegestaan() throws {
        BesluitdossierBriefTests.controleer(
            try Self.brief(.toegestaan),
            heeft: [
                "PB-2026-0042", "U vroeg op 9 maart 2026", "Dat mag.", "€ 1.200,00",
                "Het past wel.", "Past bij de doelen.", "Awb 3:46 en 3:47", "Awb 3:45", "Dirk",
                "nog niet verzegeld",
            ], mist: ["Dat mag niet", "Verzonden op", "tot en met 20 april", "Awb 4:12"])
    }

    @Test("Afgewezen en bekendgemaakt: het horen, de termijn van deze brief en het zegel")
    func afgewezen() throws {
        var wens = Proefdossier.Wens()
        wens.zegel = true
        for wijze in Aanvraag.Bekendmaking.Hoorwijze.allCases {
            BesluitdossierBriefTests.controleer(
                try Self.brief(.afgewezen, horen: wijze, bekend: true, wens),
                heeft: [
                    "Dat mag niet.", "Verzonden op", "tot en met 20 april 2026",
                    "De groep vindt het jammer.", wijze.artikel.description, "17 inschrijvingen",
                ], mist: ["tot en met 13 april"])
        }
    }

    @Test("Een wijkraad van de gemeente heeft ook hier geen bezwaar")
    func intern() throws {
        var wens = Proefdossier.Wens()
        wens.rechtsvorm = .wijkraadCommissie
        BesluitdossierBriefTests.controleer(
            try Self.brief(.afgewezen, wens), heeft: ["Bezwaar maken kan niet"],
            mist: ["Awb 3:46", "Awb 3:45"])
    }
}
