import Domain
import Services
import TestSupport
import Testing

@Suite("Een vergadering op de database") struct VergaderenTests {
    @Test("van oproep tot vastgesteld verslag: adviezen op hun dag, bewijs genotuleerd, keten heel")
    func heel() async throws {
        try await Proefgemeente.met { proef in
            let (_, eerste, tweede, aanvraag, dossier) = try await proef.vergaderd()
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let beeld = try await proef.lees(eerste)
            let staat = beeld.vergadering.waarde
            #expect(staat.toestand == .verslagVastgesteld)
            #expect(staat.verloop.besluiten.map(\.aanduiding) == ["2026-1", "2026-2", "2026-3"])
            #expect(staat.verslag.vaststelling?.vergadering == tweede)
            #expect(staat.voorbereiding.stukken.map(\.laat) == [true])
            #expect(beeld.woorden.values.contains("De voorzitter opent.\nEr is gestemd."))
            // The advice has the day of sending, and higher proof since the adoption.
            let feiten = try await lezer.antwoord(op: Dossiervraag(id: dossier)).dossier.waarde
            let advies = try #require(feiten.feiten.last)
            #expect(advies.soort == .adviesUitgebracht && advies.bewijsgraad == .genotuleerd)
            #expect(advies.plaatsgevondenOp == (try Datum(proef.moment).plus(dagen: 23)))
            #expect(advies.vastgelegdOp == advies.plaatsgevondenOp)
            let aanvraagbeeld = try await lezer.antwoord(op: Aanvraagvraag(.id(aanvraag)))
            let uitgebracht = try #require(aanvraagbeeld.aanvraag.advies?.uitgebracht)
            #expect(uitgebracht.strekking == .positief && uitgebracht.stemmers.count == 2)
            // One chain, from both ends.
            let heen = try await lezer.antwoord(op: Ketenvraag(.vergadering(staat.opzet.kenmerk)))
            #expect(heen.compactMap(\.over) == ["PB-2026-0001", "BD-2026-0001", "B-2026-0001"])
            #expect(heen.map(\.besluit?.aanduiding) == ["2026-1", "2026-2", "2026-3"])
            #expect(heen.flatMap(\.taken).map(\.kenmerk).contains("T-2026-0001"))
            let kenmerk = feiten.opening.kenmerk
            for terug in [
                try await lezer.antwoord(op: Ketenvraag(.dossier(kenmerk))),
                try await lezer.antwoord(op: Ketenvraag(.aanvraag(.id(aanvraag)))),
                try await lezer.antwoord(op: Ketenvraag(.kenmerk("B-2026-0001"))),
            ] {
                #expect(terug.map(\.vergadering.opzet.kenmerk) == [staat.opzet.kenmerk])
            }
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("wie stemde, beoordeelt niet; wie zelf aanvraagt, stemt niet")
    func functiescheiding() async throws {
        try await Proefgemeente.met { proef in
            // Two are enough, so that the meeting opens; the applicant is a member too.
            let bestuur = try await proef.bestuur(
                Wijkraad.Reglement(maat: .aantal(2), volmacht: .init(hoogstens: 1)))
            try await proef.doe(
                WijkraadWijzigen(
                    bestuur.wijkraad,
                    .benoemen(
                        .init(
                            persoon: proef.aanvrager, ambt: .lid, van: Proefgemeente.begin2026),
                        nieuw: nil)), als: proef.beheer)
            let aanvraag = try await proef.tweeStappenVoorBesluit(50_000)
            let id = try await proef.vergadering(bestuur)
            let punten = try await proef.opende(id, bestuur, over: [.aanvraag(aanvraag)])
            let punt = try #require(punten.first)
            try await proef.vergader(
                .noteren([.init(lid: proef.aanvrager, stand: .aanwezig)]), id, bestuur,
                naDagen: 22)
            let belang = try await Self.code {
                try await proef.besloot(punt, id, bestuur)
            }
            #expect(belang == "BELANG_NIET_GEMELD")
            try await proef.vergader(
                .verschonen(proef.aanvrager, punt: punt, reden: "Vraagt zelf aan"), id, bestuur,
                als: bestuur.alsVoorzitter, naDagen: 22)
            try await proef.besloot(punt, id, bestuur)
            let stemming = try await proef.lees(id).vergadering.waarde.verloop.stemmingen.last
            #expect(stemming?.quorum.grondtal == 3)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("twee secretarissen tegelijk: een wint, de ander hoort wat er veranderde")
    func tegelijk() async throws {
        var wens = Proefgemeente.Wens()
        wens.verbindingen = 4
        try await Proefgemeente.met(wens) { proef in
            let bestuur = try await proef.bestuur()
            let id = try await proef.vergadering(bestuur)
            let versie = try await proef.lees(id).vergadering.waarde.voorbereiding.versie
            let agenda = try await Self.tegelijk(8) { nummer in
                try await proef.vergader(
                    .toevoegen(
                        .init(soort: .bespreken, titel: "Punt van \(nummer)"), nummer: nil,
                        versie: versie), id, bestuur,
                    als: nummer % 2 == 0 ? bestuur.alsSecretaris : bestuur.alsSecretariaat)
            }
            #expect(agenda == ["": 1, "AGENDA_GEWIJZIGD": 7])
            #expect(
                try await proef.lees(id).vergadering.waarde.voorbereiding.versie == versie + 1)
            _ = try await proef.opende(id, bestuur, over: [])
            try await proef.vergader(.sluiten(zonderStemming: false), id, bestuur, naDagen: 22)
            let verslag = try await Self.tegelijk(4) { nummer in
                try await proef.vergader(
                    .verslagOpstellen(tekst: "Verslag van \(nummer)", versie: 0), id, bestuur,
                    naDagen: 23)
            }
            #expect(verslag == ["": 1, "VERSLAG_GEWIJZIGD": 3])
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("twee vergaderingen besluiten tegelijk: de nummers van de wijkraad hebben geen gaten")
    func nummers() async throws {
        var wens = Proefgemeente.Wens()
        wens.verbindingen = 4
        try await Proefgemeente.met(wens) { proef in
            let bestuur = try await proef.bestuur()
            var stemmingen: [(ID<Vergadering>, Int)] = []
            for _ in 0..<3 {
                let id = try await proef.vergadering(bestuur)
                let punten = try await proef.opende(
                    id, bestuur, over: [.kenmerk("T-2026-0001"), .kenmerk("T-2026-0002")])
                for punt in punten {
                    try await proef.vergader(
                        .stemmen(punt: punt, voorstel: "Doen", nil, aanvragen: []), id, bestuur,
                        naDagen: 22)
                    stemmingen.append((id, punt))
                }
            }
            let alle = stemmingen
            let uit = try await Self.tegelijk(alle.count) { nummer in
                try await proef.vergader(
                    .besluiten(punt: alle[nummer].1, tekst: nil), alle[nummer].0, bestuur,
                    naDagen: 22)
            }
            #expect(uit == ["": 6])
            var nummers: [Int] = []
            for id in Set(alle.map(\.0)) {
                nummers += try await proef.lees(id).vergadering.waarde.verloop.besluiten
                    .map(\.nummer)
            }
            #expect(nummers.sorted() == Array(1...6))
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    /// How often each refusal came of so many that do something at once; without one is "".
    private static func tegelijk(
        _ aantal: Int, _ doe: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> [String: Int] {
        try await withThrowingTaskGroup(of: String.self) { taken in
            for nummer in 0..<aantal {
                taken.addTask { try await code { try await doe(nummer) } }
            }
            var telling: [String: Int] = [:]
            for try await code in taken { telling[code, default: 0] += 1 }
            return telling
        }
    }

    /// The code of the refusal; nothing when it was done.
    private static func code(_ doe: () async throws -> Void) async throws -> String {
        do {
            try await doe()
            return ""
        } catch ServiceError.geweigerd(let breuk, _) {
            return breuk.code
        }
    }
}
