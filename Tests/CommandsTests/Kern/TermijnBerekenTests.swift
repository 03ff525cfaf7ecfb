import Domain
import Foundation
import Testing

@testable import Commands

@Suite("griffie termijn bereken")
struct TermijnBerekenTests {
    private static let kop = [
        "regel", "duur", "beginDatum", "ongeroldeDatum", "eindDatum", "waarom",
    ]

    private struct Uitkomst: Decodable, Equatable {
        let beginDatum, ongeroldeDatum, eindDatum: String
    }

    @Test("alle voorbeelden van de juristen")
    func vectoren() async throws {
        let pad = try Proefloop.wortel() + "/sql/gegevens/proef/termijnvectoren.csv"
        let bytes = Array(try Data(contentsOf: URL(filePath: pad)))
        let rijen = try CSV.lees(bytes, kop: Self.kop)
        #expect(rijen.count == 19)
        for rij in rijen {
            let loop = try await Proefloop(
                [
                    "termijn", "bereken", "--regel", rij[0], "--duur", rij[1], "--vanaf", rij[2],
                    "--json",
                ])
            let uitkomst = try JSONDecoder().decode(Uitkomst.self, from: Data(loop.uit.utf8))
            let verwacht = Uitkomst(
                beginDatum: rij[2], ongeroldeDatum: rij[3], eindDatum: rij[4])
            #expect(uitkomst == verwacht, "\(rij[5])")
            #expect(loop.code == .gereed)
        }
    }

    @Test(
        "alle fouten tegelijk, met het veld, code 65 en niets op de standaarduitvoer",
        arguments: [
            ([], ["--duur: ontbreekt", "--vanaf: ontbreekt"]),
            (
                [
                    "--regel", "xyz", "--duur=-3d", "--vanaf", "30-02-2026", "--opgeschort",
                    "gisteren",
                    "--opgeschort", "2026-03-09..2026-03-08",
                ],
                [
                    "--regel: 'xyz' is ongeldig; geef awb, uov of brief",
                    "--duur: '-3d' is ongeldig",
                    "--vanaf: '30-02-2026' is ongeldig", "--opgeschort: 'gisteren' is ongeldig",
                    "--opgeschort: '2026-03-09..2026-03-08' is ongeldig",
                ]
            ),
            (
                ["--duur", "", "--vanaf", ""],
                ["--duur: '' is ongeldig", "--vanaf: '' is ongeldig"]
            ),
            (["--duur", "100j", "--vanaf", "9999-01-01"], ["--duur en --vanaf: "]),
            (
                ["--regel", "uov", "--terug", "--duur", "0d", "--vanaf", "2026-02-20"],
                ["--terug: ", "--duur: "]
            ),
            (
                ["--duur", "６w", "--vanaf", "2026‑02‑20"],
                ["--duur: '６w'", "--vanaf: '2026‑02‑20'"]
            ),
        ]
    )
    func invoerfouten(opties: [String], zinnen: [String]) async throws {
        let loop = try await Proefloop(["termijn", "bereken"] + opties)
        #expect(loop.code == .ongeldigeInvoer)
        #expect(loop.uit == "")
        let regels = loop.fout.split(separator: "\n")
        let aantal = zinnen.count == 1 ? "1 fout" : "\(zinnen.count) fouten"
        #expect(regels.first ?? "" == "\(aantal) in de invoer; er is niets gewijzigd:")
        #expect(regels.count == zinnen.count + 1)
        for (regel, zin) in zip(regels.dropFirst(), zinnen) {
            #expect(regel.hasPrefix("  \(zin)"))
            #expect(regel.hasSuffix("]"))
        }
    }

    @Test("een heel lang woord wordt een gewone fout")
    func lang() async throws {
        let lang = String(repeating: "9", count: 100_000)
        let loop = try await Proefloop([
            "termijn", "bereken", "--duur", lang + "d", "--vanaf", lang,
        ])
        #expect(loop.code == .ongeldigeInvoer)
    }
}
