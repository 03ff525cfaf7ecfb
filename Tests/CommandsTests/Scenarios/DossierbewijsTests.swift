import Domain
import Foundation
import Services
import TestSupport
import Testing

@testable import Commands
@testable import Weergave

@Suite("Het bewijs van een dossier, met zijn oordeel")
struct DossierbewijsTests {
    private static let kenmerk = "BD-2026-0001"
    private static let balie = ["--als", "behandelaar:Balie"]
    private static let raad = ["--als", "voorzitter:Voorzitter Atolwijk"]

    /// A dossier that was decided after advice that was asked in time.
    static func dossier(_ griffie: Proefkantoor) async throws {
        func vast(
            _ soort: String, _ rest: [String], _ als: [String], _ dag: String
        ) async throws {
            try await griffie(
                ["consultatie", "vastleggen", kenmerk, "--soort", soort] + rest + als
                    + ["--moment", "\(dag)T10:00:00Z"], geeft: .gereed)
        }
        try await griffie(
            [
                "wijkraad", "instellen", "--code", "Atolwijk", "--naam", "Wijkraad Atolwijk",
                "--grondslag", "gemeentewet_84", "--buurt", "BU09950201", "--op", "2020-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "wijkraad", "lid", "--wijkraad", "Atolwijk", "--naam", "Voorzitter Atolwijk",
                "--ambt", "voorzitter", "--van", "2026-01-01",
            ] + Proefkantoor.beheer, geeft: .gereed)
        try await griffie(
            [
                "consultatie", "openen", "--onderwerp", "Visie", "--orgaan", "raad", "--afdeling",
                "Ruimte", "--niveau", "adviseren", "--reden", "toegezegd", "--buurt",
                "BU09950201", "--moment", "2026-03-02T10:00:00Z",
            ] + balie, geeft: .gereed)
        try await vast(
            "advies_gevraagd", ["--bewijsgraad", "bezorgd", "--termijn", "2026-04-20"], balie,
            "2026-03-03")
        try await vast(
            "advies_uitgebracht",
            ["--wijkraad", "Atolwijk", "--over", "1", "--punt", "1:meer groen"], raad,
            "2026-04-01")
        try await vast(
            "reactie_gegeven", ["--wijkraad", "Atolwijk", "--punt", "1:niet:geen geld"], balie,
            "2026-04-15")
        try await vast("besluit_genomen", [], balie, "2026-05-06")
    }

    @Test("de narekenaar geeft het oordeel opnieuw, en ziet elk ander oordeel")
    func bundel() async throws {
        try await Proefkantoor.met { griffie in
            try await Self.dossier(griffie)
            let map = try Proefmap()
            try await griffie(
                ["register", "bewijs", Self.kenmerk, "--naar", "\(map.pad)/goed"], geeft: .gereed)
            let goed = try Narekenaar.controleer(["\(map.pad)/goed"])
            #expect(goed.code == 0, "\(goed.uit)")
            #expect(goed.uit.contains("Onderwerp: dossier \(Self.kenmerk) ("))
            #expect(goed.uit.contains("1 oordelen opnieuw gegeven"))
            #expect(goed.uit.contains("Atolwijk, hoofdbesluit: tijdig_geconsulteerd."))

            let bundel = try Bundelmap.lees("\(map.pad)/goed")
            let naam = "data/oordeel.json"
            let oordeel = String(decoding: try #require(bundel.bestanden[naam]), as: UTF8.self)
            #expect(oordeel.contains("\"nagekomen\":true"))
            let vervalst: [(String, [UInt8]?)] = [
                ("anders", Array(oordeel.replacing("tijdig_geconsulteerd", with: "te_laat").utf8)),
                ("niet nagekomen", Array(oordeel.replacing("true", with: "false").utf8)),
                ("leeg", Array("[]".utf8)), ("weg", nil),
            ]
            for (wat, bytes) in vervalst {
                var ander = bundel
                ander.bestanden[naam] = bytes
                try ander.hermaak()
                let loop = try Narekenaar.controleer([try ander.schrijf(in: map, wat)])
                #expect(loop.code == 10, "\(wat)")
                #expect(loop.uit.contains("is niet het oordeel dat uit"), "\(wat): \(loop.uit)")
            }
            // A fact that is told in another way is no longer what was recorded.
            var feit = bundel
            try feit.vervang("2026-03-02", "2026-02-02")
            let loop = try Narekenaar.controleer([try feit.schrijf(in: map, "feit")])
            #expect(loop.code == 10, "\(loop.uit)")
        }
    }

    @Test("over duizend willekeurige dossiers zijn programma en narekenaar het eens")
    func eens() throws {
        var toeval = Toeval(zaad: 47)
        var (regels, verwacht) = ([String](), [String]())
        var oordelen: [Consultatieoordeel: Int] = [:]
        for _ in 0..<1_000 {
            let gebeurtenissen = try Self.willekeurig(&toeval)
            let dossier = try #require(Beleidsdossier.herhaal(gebeurtenissen))
            for regel in dossier.oordelen { oordelen[regel.oordeel, default: 0] += 1 }
            let stroom = CanoniekeWaarde.lijst(
                gebeurtenissen.map {
                    .object([.init("soort", .tekst($0.soort)), .init("inhoud", $0.inhoud)])
                })
            regels.append(String(decoding: try stroom.bytes(), as: UTF8.self))
            let uit = CanoniekeWaarde.lijst(dossier.oordelen.map(\.bewijs))
            verwacht.append(String(decoding: try uit.bytes(), as: UTF8.self))
        }
        let loop = try Narekenaar.script(
            """
            for regel in sys.stdin:
                print(c.schrijf_canoniek(c.Dossier(json.loads(regel)).oordelen()))
            """, invoer: regels.joined(separator: "\n"))
        #expect(loop.code == 0, "\(loop.fout)")
        let gegeven = loop.uit.split(separator: "\n").map(String.init)
        #expect(gegeven.count == verwacht.count)
        let anders = zip(gegeven, verwacht).enumerated().filter { $1.0 != $1.1 }
        #expect(
            anders.isEmpty,
            "\(anders.count): \(anders.prefix(1).map { "\($0): \($1), \(regels[$0])" })")
        for oordeel in Consultatieoordeel.allCases {
            #expect(oordelen[oordeel, default: 0] >= 5, "\(oordeel)")
        }
    }

    private static func willekeurig(_ toeval: inout Toeval) throws -> [Dossiergebeurtenis] {
        let begin = try #require(Datum(jaar: 2026, maand: 3, dag: 2))
        func dag(_ nummer: Int) throws -> Datum { try begin.plus(dagen: nummer) }
        let termijn = Int.random(in: 2...8, using: &toeval)
        let norm = Consultatienorm(
            minimaleTermijnDagen: termijn, minimaleAfstandDagen: .random(in: 0...3, using: &toeval),
            verzoekVoorConcept: .random(using: &toeval),
            korteTermijnHersteldDoorAdvies: .random(using: &toeval),
            bewijsgraad: try #require(Bewijsgraad.allCases.randomElement(using: &toeval)),
            maximaleAchterstandDagen: .random(in: 0..<termijn, using: &toeval))
        let zegel = Verzegeling(hash: .nul)
        let wie = ID<Persoon>(hoog: 1, laag: 2)
        let jong = Int.random(in: 0..<5, using: &toeval) == 0
        let raden = [
            BetrokkenWijkraad(code: "A"),
            BetrokkenWijkraad(
                code: "B",
                ingesteldOp: jong ? try dag(.random(in: 0...25, using: &toeval)) : nil),
        ]
        var uit: [Dossiergebeurtenis] = [
            .dossierGeopend(
                .init(
                    kenmerk: try #require(Kenmerk(.dossier, jaar: 2026, nummer: 1)),
                    onderwerp: "Visie", orgaan: .raad, vakafdeling: "Ruimte", stadsdeel: nil,
                    niveau: try #require(
                        Participatieniveau.allCases.randomElement(using: &toeval)),
                    niveaureden: zegel, buurten: [], wijkraden: raden, weggelaten: [], norm: norm,
                    overgang: false, op: begin, door: wie, rol: .behandelaar))
        ]
        let soorten: [Consultatiesoort] =
            Consultatiesoort.allCases + [
                .adviesGevraagd, .adviesGevraagd, .besluitGenomen, .ontvangstBevestigd,
                .adviesUitgebracht, .informatieVerstrekt,
            ]
        for nummer in 0..<Int.random(in: 0...14, using: &toeval) {
            let soort = try #require(soorten.randomElement(using: &toeval))
            let d = Int.random(in: 0...30, using: &toeval)
            let late = Int.random(in: 0..<4, using: &toeval) == 0
            let metRaad = Bool.random(using: &toeval)
            let eigen: Set<Consultatiesoort> = [
                .adviesUitgebracht, .ongevraagdAdvies, .ontvangstBevestigd, .termijnVerlengd,
                .reactieGegeven,
            ]
            let verwijst: Set<Consultatiesoort> = [
                .ontvangstBevestigd, .termijnVerlengd, .correctie, .betwist,
            ]
            let kan = nummer > 0 && (verwijst.contains(soort) || metRaad && soort != .betwist)
            guard kan || !verwijst.contains(soort) else { continue }
            let doel = kan ? Int.random(in: 1...max(1, uit.count - 1), using: &toeval) : nil
            guard doel ?? 1 < uit.count || doel == nil else { continue }
            uit.append(
                .feitVastgelegd(
                    Consultatiefeit(
                        soort: soort,
                        betreft: Int.random(in: 0..<6, using: &toeval) == 0 ? "plan" : nil,
                        wijkraad: eigen.contains(soort) || metRaad
                            ? (Bool.random(using: &toeval) ? "A" : "B") : nil,
                        plaatsgevondenOp: try dag(d),
                        vastgelegdOp: try dag(d + (late ? .random(in: 0...9, using: &toeval) : 0)),
                        bewijsgraad: Bewijsgraad.allCases.randomElement(using: &toeval),
                        termijnDatum: soort == .termijnVerlengd || metRaad
                            ? try dag(d + .random(in: 0...12, using: &toeval)) : nil,
                        verwijstNaar: doel,
                        aard: soort == .conceptVastgesteld
                            ? Conceptaard.allCases.randomElement(using: &toeval) : nil,
                        niveau: soort == .niveauGewijzigd
                            ? Participatieniveau.allCases.randomElement(using: &toeval) : nil,
                        punten: soort == .adviesUitgebracht
                            ? [.init(punt: "1")]
                            : soort == .reactieGegeven
                                ? [
                                    .init(
                                        punt: "1",
                                        reactie: Puntreactie.allCases.randomElement(
                                            using: &toeval),
                                        motivatie: metRaad ? zegel : nil)
                                ] : [],
                        door: wie, rol: .behandelaar)))
        }
        // Adopted minutes lift the proof of a fact, whatever it was.
        if uit.count > 1, Bool.random(using: &toeval) {
            uit.append(
                .bewijsVerhoogd(
                    feit: .random(in: 1..<uit.count, using: &toeval), .genotuleerd,
                    vergadering: ID(hoog: 3, laag: 4)))
        }
        return uit
    }
}
