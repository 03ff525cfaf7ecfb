import Domain
import Testing

/// Consultations in which everything that a picture can show is wrong once.
enum Proefconsultatie {
    static func dag(_ tekst: String) throws -> Datum { try #require(Datum(tekst: tekst)) }

    static func feit(
        _ id: String, _ soort: Consultatiesoort, _ dag: String, v: String? = nil,
        raad: String? = nil, tot: String? = nil, naar: String? = nil,
        graad: Bewijsgraad? = .bezorgd
    ) throws -> Consultatiegebeurtenis {
        Consultatiegebeurtenis(
            id: id, soort: soort, wijkraad: raad, plaatsgevondenOp: try Self.dag(dag),
            vastgelegdOp: try Self.dag(v ?? dag), bewijsgraad: graad,
            termijnDatum: try tot.map(Self.dag), verwijstNaar: naar)
    }

    /// A name that is markup, a long name, and one that cannot be in XML.
    static let namen = [
        "<b>\"Atol\" & 'wijk'</b>", "Boswijk\u{FFFE}\u{7}]]>",
        "Wijkraad met een naam die langer is dan er naast een baan past", "Zuiderzeewijk",
    ]

    static func dossier(
        besloten: Bool = true, omgekeerd: Bool = false
    ) throws -> Consultatiedossier {
        var feiten = [
            try feit("plan", .aangekondigd, "2026-01-05"),
            try feit("vraag", .adviesGevraagd, "2026-02-02", raad: namen[0], tot: "2026-03-16"),
            try feit("advies", .adviesUitgebracht, "2026-03-10", raad: namen[0], naar: "vraag"),
            try feit("laat", .adviesGevraagd, "2026-04-20", raad: namen[1], tot: "2026-06-01"),
            try feit("kort", .adviesGevraagd, "2026-03-02", raad: namen[2], tot: "2026-03-20"),
            try feit("zwak", .adviesGevraagd, "2026-03-02", v: "2026-04-20", raad: namen[2]),
            try feit("nee", .betwist, "2026-03-05", raad: namen[0], naar: "advies"),
        ]
        if besloten { feiten.append(try feit("besluit", .besluitGenomen, "2026-04-14")) }
        return try Consultatiedossier(
            kenmerk: "BD-1 <&>", niveau: .raadplegen,
            wijkraden: namen.map { BetrokkenWijkraad(code: $0) }, norm: Consultatienorm(),
            gebeurtenissen: omgekeerd ? feiten.reversed() : feiten)
    }
}
