import Testing

@testable import Commands

@Suite("Ongeldige invoer: alle fouten tegelijk, en er wordt niets geschreven")
struct OngeldigeInvoerTests {
    /// A command line with everything wrong, and the fields that must all be named.
    private static let gevallen: [([String], [String])] = [
        (["gemeente", "opnemen", "--code", "995"], ["--code", "--naam", "--beheerder"]),
        (
            [
                "gemeente", "opnemen", "--code", "GM0001", "--naam", "X", "--beheerder", "Y",
                "--moment", "gisteren",
            ], ["--moment"]
        ),
        (
            [
                "wijk", "vaststellen", "--code", "WK1", "--jaar", "26", "--buurt", "x", "--sleutel",
                "kort",
            ], ["--code", "--naam", "--jaar", "--buurt", "--als", "--sleutel"]
        ),
        (["wijk", "lijst", "--gemeente", "Lelystad"], ["--gemeente"]),
        (
            ["persoon", "mandaat", "--tot", "12.34", "--van", "2026-02-30"],
            ["--naam", "--tot", "--van", "--tot-en-met", "--als"]
        ),
        (
            [
                "persoon", "mandaat", "--naam", "X", "--tot", "1", "--van", "2026-02-03",
                "--tot-en-met", "2026-02-02", "--als", "beheerder:Gegevensbeheer",
            ],
            ["--tot-en-met"]
        ),
        (
            ["persoon", "beeindig", "--rol", "chef", "--als", "baas"],
            ["--naam", "--rol", "--tot-en-met", "--als"]
        ),
        (["persoon", "rollen"], ["--op"]),
        (["regeling", "vaststellen"], ["--als", "--bestand"]),
        (
            [
                "taak", "openen", "--wijkpost", "x", "--persoon", "y", "--uiterlijk", "morgen",
                "--herinner", "7w", "--herhaal", "vaak", "--soort", "werk", "--rol", "baas",
            ],
            [
                "--omschrijving", "--persoon", "--uiterlijk", "--herinner", "--herhaal",
                "--soort", "--rol", "--als",
            ]
        ),
        (["taak", "oppakken", "T-1", "--van", "PB-2026-0001"], ["--van", "--als"]),
        (["taak", "oppakken", "--van", "T-2026-0001"], ["--van", "--als"]),
        (["taak", "verzetten", "PB-2026-0001"], ["TAAK", "--naar", "--reden", "--als"]),
        (
            ["wijkpost", "medewerker", "--uren", "0"],
            ["--wijkpost", "--naam", "--uren", "--van", "--als"]
        ),
        (
            ["wijkpost", "openingstijden", "--open", "ma 12-9"],
            ["--wijkpost", "--open", "--als"]
        ),
        (
            ["toezegging", "vastleggen", "--door", "baas", "--op", "gisteren"],
            [
                "--wat", "--door", "--aan", "--afdeling", "--bij", "--op", "--uiterlijk",
                "--als",
            ]
        ),
        (["toezegging", "verlengen", "T-2026-0001"], ["TOEZEGGING", "--reden", "--tot", "--als"]),
        (["secretariaat", "rapport", "--jaar", "x", "--van", "y"], ["--jaar", "--van"]),
        (
            ["budget", "bekendmaken", "--jaar", "x", "--plafond=-5", "--op", "morgen"],
            ["--wijk", "--jaar", "--plafond", "--op", "--als"]
        ),
        (["budget", "toon", "--jaar", "1"], ["--jaar", "--wijk"]),
        (
            [
                "aanvraag", "indienen", "--bedrag", "0", "--bewoners=-1", "--rechtsvorm", "bv",
                "--bijdrage", "uitvoering:veel",
            ],
            [
                "--als", "--wijk", "--aanvrager", "--rechtsvorm", "--titel", "--omschrijving",
                "--beleidsveld", "--bedrag", "--bewoners", "--bijdrage",
            ]
        ),
        (["aanvraag", "indienen", "--concept", "x"], ["--als", "--concept"]),
        (["aanvraag", "opstellen"], ["--als", "--wijk", "--titel"]),
        (["aanvraag", "beoordelen"], ["AANVRAAG", "--als"]),
        (["aanvraag", "afwijken", "PB-1"], ["AANVRAAG", "--motivering", "--als"]),
        (
            ["aanvraag", "besluiten", "--weiger", "zomaar"],
            ["AANVRAAG", "--weiger", "--motivering", "--als"]
        ),
        (
            ["aanvraag", "besluiten", "PB-2026-1", "--verleen", "1", "--weiger", "plafond"],
            ["besluit", "--motivering", "--als"]
        ),
        (["aanvraag", "besluiten", "PB-2026-1"], ["besluit", "--motivering", "--als"]),
        (
            [
                "aanvraag", "vervangen", "--verleen", "x", "--rest", "x", "--adviesafwijking", "",
            ],
            [
                "AANVRAAG", "--verleen", "--rest", "--motivering", "--adviesafwijking", "--reden",
                "--als",
            ]
        ),
        (
            ["aanvraag", "horen", "--wijze", "bellen", "--op", "gisteren"],
            ["AANVRAAG", "--wijze", "--op", "--toelichting", "--als"]
        ),
        (
            ["aanvraag", "besluiten", "PB-2026-1", "--weiger", "plafond", "--rest", "plafond"],
            ["--rest", "--motivering", "--als"]
        ),
        (["aanvraag", "toestemming"], ["AANVRAAG", "--adres", "--als"]),
        (
            ["aanvraag", "bekendmaken", "--kanaal", "fax", "--op", "2026-02-30"],
            ["AANVRAAG", "--kanaal", "--op", "--als"]
        ),
        (
            ["aanvraag", "levering", "--regel", "0", "--op", "x"],
            ["AANVRAAG", "--regel", "levering", "--op", "--bewijs", "--als"]
        ),
        (
            ["aanvraag", "levering", "--uren=-1", "--bewoners", "veel"],
            ["AANVRAAG", "--uren", "--bewoners", "--bewijs", "--als"]
        ),
        (["aanvraag", "advies", "vragen", "--dagen", "0"], ["AANVRAAG", "--dagen", "--als"]),
        (
            ["aanvraag", "advies", "uitbrengen", "--strekking", "ja", "--bedrag", "0"],
            ["AANVRAAG", "--strekking", "--bedrag", "--tekst", "--als"]
        ),
        (["aanvraag", "brief"], ["AANVRAAG"]), (["aanvraag", "besluitblad"], ["AANVRAAG"]),
        (["aanvraag", "bijdrage"], ["AANVRAAG"]),
        (["aanvraag", "toon"], ["AANVRAAG"]),
        (
            ["aanvraag", "aanvulling-vragen", "PB-1", "--uiterlijk", "2026-02-30"],
            ["AANVRAAG", "--als", "--ontbreekt", "--uiterlijk"]
        ),
        (
            [
                "aanvraag", "aanvullen", "--bedrag", "0", "--bewoners=-1", "--bijdrage",
                "uitvoering:veel",
            ], ["AANVRAAG", "--als", "--toelichting", "--bedrag", "--bewoners", "--bijdrage"]
        ),
        (["aanvraag", "doorgaan"], ["AANVRAAG", "--als", "--motivering"]),
        (["aanvraag", "buiten-behandeling"], ["AANVRAAG", "--als", "--motivering"]),
        (["aanvraag", "intrekken"], ["AANVRAAG", "--als", "--reden"]),
        (
            [
                "aanvraag", "opschorten", "--grond", "zomaar", "--van", "2026-03-12",
                "--tot-en-met", "2026-03-11",
            ], ["AANVRAAG", "--als", "--grond", "--motivering", "--tot-en-met"]
        ),
        (["aanvraag", "hervatten", "--op", "x"], ["AANVRAAG", "--als", "--op"]),
        (["aanvraag", "mededelen", "--verwacht", "x"], ["AANVRAAG", "--als", "--verwacht"]),
        (
            ["aanvraag", "ingebrekestelling", "--ontvangen", "x"],
            ["AANVRAAG", "--als", "--ontvangen"]
        ),
        (["aanvraag", "herbereken"], ["AANVRAAG", "--als"]),
        (
            ["aanvraag", "termijn", "--op", "x", "--gemeente", "y"],
            ["AANVRAAG", "--op", "--gemeente"]
        ),
        (["aanvraag", "lijst", "--jaar", "x", "--gemeente", "y"], ["--jaar", "--gemeente"]),
        (["aanvraag", "geschiedenis", "PB"], ["AANVRAAG"]),
        (["aanvraag", "toets", "PB"], ["AANVRAAG"]),
    ]

    @Test("bij elke opdracht")
    func alles() async throws {
        try await Proefkantoor.met { griffie in
            let voor = try await griffie.stand()
            for (woorden, velden) in Self.gevallen {
                let loop = try await griffie(woorden, geeft: .ongeldigeInvoer)
                #expect(loop.uit == "")
                let gemeld = loop.fout.split(separator: "\n").dropFirst().compactMap {
                    $0.split(separator: ":").first?.drop { $0 == " " }
                }
                #expect(
                    Set(velden).isSubset(of: Set(gemeld.map(String.init))),
                    "\(woorden): \(loop.fout)")
            }
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("de fouten van opties en bestand komen samen, met hun veld")
    func bestand() async throws {
        try await Proefkantoor.met { griffie in
            let voor = try await griffie.stand()
            for woorden in [
                ["aanvraag", "indienen", "--bestand", "-"],
                ["regeling", "vaststellen", "--bestand", "-"],
            ] {
                let loop = try await griffie(
                    woorden, geeft: .ongeldigeInvoer, invoer: Array("{\"nam\": 1}".utf8))
                #expect(loop.fout.contains("--als: ontbreekt"))
                #expect(loop.fout.contains("nam: dit veld bestaat hier niet"))
            }
            #expect(try await griffie.stand() == voor)
        }
    }

    @Test("wat niet samengaat is een fout van gebruik (64)")
    func samen() async throws {
        try await Proefkantoor.met { griffie in
            for woorden in [
                ["aanvraag", "indienen", "--concept", "x", "--wijk", "Centrum"],
                ["aanvraag", "indienen", "--bestand", "x", "--wijk", "Centrum"],
                ["aanvraag", "toets", "PB-2026-1", "--bestand", "x"],
                ["aanvraag", "lijst", "--json", "--csv"],
                ["aanvraag", "toestemming", "PB-2026-1", "--adres", "x", "--intrekken"],
            ] { try await griffie(woorden, geeft: .gebruik) }
        }
    }
}
