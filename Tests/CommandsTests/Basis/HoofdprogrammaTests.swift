import Testing

@testable import Commands

@Suite("Van opdrachtregel tot uitgangscode")
struct HoofdprogrammaTests {
    @Test(
        "gebruiksfouten: code 64, alle zinnen, niets op de standaarduitvoer",
        arguments: [
            (["bestaatniet"], "de opdracht 'griffie bestaatniet' bestaat niet; kies uit: "),
            ([""], "de opdracht 'griffie ' bestaat niet"),
            (["termijnn"], "bedoelde u 'griffie termijn'?"),
            (["termijn", "berekn"], "bedoelde u 'griffie termijn bereken'?"),
            (["help", "termijn", "berekn"], "bedoelde u 'griffie termijn bereken'?"),
            (["bereken", "termijn"], "de opdracht 'griffie bereken' bestaat niet"),
            (["--json", "termijn", "feestdagen", "2026"], "zet opties achter de opdracht"),
            (["termijn", "--onzin"], "de optie --onzin bestaat niet bij 'griffie termijn'\n"),
            (["--"], "de optie -- bestaat niet bij 'griffie'"),
            (["termijn", "feestdagen", "2026", "--jsn"], "bedoelde u --json?"),
            (["termijn", "feestdagen", "2026", "-json"], "bedoelde u --json?"),
            (["termijn", "feestdagen", "2026", "--qqqqqq"], "de optie --qqqqqq bestaat niet bij"),
            (["termijn", "feestdagen", "2026", "2027"], "'2027' hoort hier niet"),
            (["termijn", "feestdagen", "--", "2026", "-7"], "'-7' hoort hier niet"),
            (["termijn", "bereken", "--vanaf"], "na --vanaf hoort een waarde: DATUM"),
            (["termijn", "bereken", "--vanaf", "--duur", "6w"], "na --vanaf hoort een waarde"),
            (["termijn", "bereken", "--duur", "-3d"], "na --duur hoort een waarde: DUUR"),
            (["termijn", "bereken", "--terug=ja"], "de optie --terug heeft geen waarde"),
            (["termijn", "bereken", "--experimental-dump-help"], "bestaat niet bij"),
            (
                ["termijn", "feestdagen", "2026", "--json", "--csv"],
                "--json en --csv gaan niet samen"
            ),
        ]
    )
    func gebruik(woorden: [String], zin: String) async throws {
        let loop = try await Proefloop(woorden)
        #expect(loop.code == .gebruik)
        #expect(loop.uit == "")
        #expect(loop.fout.contains(zin))
        #expect(loop.fout.hasPrefix("Fout: "))
    }

    @Test("een dubbele optie wordt geweigerd, niet stil vervangen")
    func dubbel() async throws {
        let loop = try await Proefloop(
            ["termijn", "bereken", "--duur", "6w", "--vanaf", "2026-02-20", "--duur=8w"])
        #expect(loop.code == .gebruik)
        #expect(loop.uit == "")
        #expect(loop.fout.contains("de optie --duur staat er meer dan eens; geef haar één keer"))
    }

    @Test("alle gebruiksfouten tegelijk, met de weg naar de hulp")
    func alles() async throws {
        let loop = try await Proefloop(
            ["termijn", "bereken", "--dur", "6w", "los", "--terug=1", "--vanaf"])
        #expect(
            loop.fout == """
                Fout: de optie --dur bestaat niet bij 'griffie termijn bereken'; bedoelde u --duur?
                Fout: 'los' hoort hier niet; een waarde volgt op haar optie
                Fout: de optie --terug heeft geen waarde; laat = en de rest weg
                Fout: na --vanaf hoort een waarde: DATUM
                Hulp: griffie termijn bereken --help

                """)
    }

    @Test(
        "wat wel mag",
        arguments: [
            ["termijn", "feestdagen", "2026"], ["termijn", "feestdagen", "--", "2026"],
            ["termijn", "feestdagen", "--json", "2026"],
            ["termijn", "bereken", "--duur=6w", "--vanaf=2026-02-20"],
            ["termijn", "bereken", "--terug", "--terug", "--duur", "6w", "--vanaf", "2026-05-20"],
            [
                "termijn", "bereken", "--duur", "8w", "--vanaf", "2026-03-02",
                "--opgeschort", "2026-03-11..2026-03-12", "--opgeschort", "2026-03-17..2026-03-19",
            ],
            ["--version"], ["--versie"], [], ["help"], ["termijn"], ["termijn", "-h"],
        ]
    )
    func goed(woorden: [String]) async throws {
        let loop = try await Proefloop(woorden)
        #expect(loop.code == .gereed)
        #expect(!loop.uit.isEmpty)
        #expect(loop.fout == "")
    }

    @Test(
        "uitvoer die niet geschreven kan worden is geen succes",
        arguments: [
            ["--help"], ["--version"], ["termijn", "feestdagen", "2026"], ["aanvulling", "fish"],
        ]
    )
    func nietGeschreven(woorden: [String]) async throws {
        let loop = try await Proefloop(woorden, uitvoerFaalt: true)
        #expect(loop.code == .nietBereikbaar)
        #expect(loop.fout == "Fout: de schijf is vol\n")
    }
}
