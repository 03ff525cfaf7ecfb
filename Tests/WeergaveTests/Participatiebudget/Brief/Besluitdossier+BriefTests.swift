import Domain
import Testing
import Weergave

@Suite("De brief over een besluit") struct BesluitdossierBriefTests {
    static func brief(_ wens: Proefdossier.Wens = .init()) throws -> String {
        try Proefdossier.dossier(wens).brief.tekst
    }

    /// That every text stands in a letter, or stands not.
    static func controleer(_ brief: String, heeft: [String], mist: [String] = []) {
        for tekst in heeft { #expect(brief.contains(tekst), "mist: \(tekst)") }
        for tekst in mist { #expect(!brief.contains(tekst), "heeft: \(tekst)") }
    }

    @Test(
        "Een verlening: bedragen, redenen, grondslag, verplichting, betaling, bezwaar, namens wie")
    func verlening() throws {
        Self.controleer(
            try Self.brief(),
            heeft: [
                "PB-2026-0042", "2 maart 2026", "U krijgt het hele bedrag: € 1.200,00.",
                "Past bij de doelen.", "Wijkbudget (ASV art. 3)", "Awb 3:46 en 3:47",
                "Bank plaatsen (uitvoering, 24 uur samen, 6 bewoners)", "Awb 4:37",
                "Wij betalen € 1.200,00 binnen zes weken", "Awb 4:87 lid 1",
                "namens het college van burgemeester en wethouders van Lelystad", "Dirk",
                "binnen zes weken vanaf de dag nadat", "Awb 3:45", "nog niet verzegeld",
            ], mist: ["Wij weigeren", "advies", "tot en met 13 april", "Wij houden ons hier niet"])
    }

    @Test("Na de bekendmaking staan de laatste dagen erin")
    func bekendgemaakt() throws {
        var wens = Proefdossier.Wens()
        wens.gebeurtenissen = [try Proefdossier.bekendgemaakt()]
        Self.controleer(
            try Self.brief(wens),
            heeft: [
                "Verzonden op", "aan u geven: tot en met 13 april 2026",
                "aan u geven: uiterlijk 13 april 2026.",
            ])
    }

    @Test(
        "Een deel en een weigering noemen de grond met haar artikel, en het saldo bij een plafond")
    func gronden() throws {
        for grond in Weigeringsgrond.allCases {
            for verleend in [Int64(0), 60_000] {
                var wens = Proefdossier.Wens()
                (wens.verleend, wens.grond) = (verleend, grond)
                let brief = try Self.brief(wens)
                let deel = verleend == 0 ? "uw aanvraag" : "een deel van uw aanvraag"
                Self.controleer(
                    brief, heeft: ["Wij weigeren \(deel), omdat", "weigering: \(grond.artikel)"])
                #expect(brief.contains("Voor dit besluit was er nog") == (grond == .plafond))
                #expect(brief.contains("Wij betalen") == (verleend > 0))
                #expect(brief.contains("12 uur samen") == (verleend > 0))
            }
        }
    }

    @Test("Het advies staat erin met de adviseur, en de afwijking; zonder advies zegt de brief dat")
    func advies() throws {
        let dag = try Proefdossier.dag("2026-02-25")
        var wens = Proefdossier.Wens()
        wens.gebeurtenissen = [.adviesGevraagd(op: dag, uiterlijk: dag)]
        Self.controleer(
            try Self.brief(wens),
            heeft: ["Er kwam tot en met 25 februari 2026 geen advies", "Awb 3:6 lid 2"])
        wens.gebeurtenissen.append(
            .adviesUitgebracht(
                .init(
                    strekking: .negatief, bedrag: nil, tekst: try Proefdossier.zegel(6),
                    door: try Proefdossier.id(6), op: dag)))
        Self.controleer(
            try Self.brief(wens), heeft: ["Vera Voorzit: negatief.", "Wij zijn ertegen.", "3:8"],
            mist: ["3:50"])
        wens.gebeurtenissen.append(.vanAdviesAfgeweken(motivering: try Proefdossier.zegel(7)))
        Self.controleer(
            try Self.brief(wens),
            heeft: ["Wij besluiten anders dan de wijkraad", "Het past wel.", "3:50"])
    }

    @Test("Horen staat erin bij een weigering, met het artikel van de uitzondering")
    func horen() throws {
        for wijze in Aanvraag.Bekendmaking.Hoorwijze.allCases {
            var wens = Proefdossier.Wens()
            wens.gebeurtenissen = [
                .gehoord(
                    .init(
                        wijze: wijze, op: try Proefdossier.dag("2026-03-01"),
                        toelichting: try Proefdossier.zegel(8), door: try Proefdossier.id(4)))
            ]
            Self.controleer(try Self.brief(wens), heeft: [], mist: ["De groep vindt het jammer."])
            (wens.verleend, wens.grond) = (0, .valtNietOnderRegeling)
            Self.controleer(
                try Self.brief(wens),
                heeft: [
                    "De groep vindt het jammer.", wijze.artikel.description,
                    wijze.isGehoord ? "gaf op 1 maart 2026 uw mening" : "niet eerst uw mening",
                ])
        }
    }

    @Test("Namens wie volgt uit het beslismodel; een wijkraad van de gemeente heeft geen bezwaar")
    func orgaan() throws {
        for (model, heeft, mist) in [
            (Regeling.Beslismodel.college, "het college van", "namens"),
            (.mandaat, "namens het college van", "bestuurscommissie"),
            (.bestuurscommissie, "de bestuurscommissie van Lelystad", "namens"),
        ] {
            var wens = Proefdossier.Wens()
            wens.beslismodel = model
            Self.controleer(try Self.brief(wens), heeft: [heeft], mist: [mist])
        }
        var intern = Proefdossier.Wens()
        intern.rechtsvorm = .wijkraadCommissie
        Self.controleer(
            try Self.brief(intern), heeft: ["Bezwaar maken kan niet", "Gemeentewet 84"],
            mist: ["Awb 3:45", "zes weken vanaf"])
    }

    @Test("Wat mensen schreven wordt nooit opmaak, en er komt niets van buiten")
    func veilig() throws {
        var wens = Proefdossier.Wens()
        wens.titel = "<script>alert('x')</script> & \"meer\"\u{1B}[31m"
        wens.afgeweken = true
        wens.zegel = true
        let brief = try Self.brief(wens)
        Self.controleer(
            brief,
            heeft: [
                "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;meer&quot; [31m",
                "Bewoners &lt;Plein&gt;", "lang=\"nl\"", "size: A4", "Er wonen er maar drie.",
                "17 inschrijvingen, wortel " + String(repeating: "09", count: 32),
            ], mist: ["<script", "http", "url(", "@import", "\u{1B}", "src="])
    }
}
