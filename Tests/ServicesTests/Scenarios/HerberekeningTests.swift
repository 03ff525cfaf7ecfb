import Cluster
import Domain
import Services
import Storage
import TestSupport
import Testing

@Suite("Alle oordelen opnieuw, en rapporten uit wat is bewaard") struct HerberekeningTests {
    private static func vergelijk(
        _ proef: Proefgemeente
    ) async throws -> Herberekening.Uitslag {
        try await proef.sessie(.app) {
            try await Herberekening($0, gemeente: proef.gemeente).vergelijk()
        }
    }

    @Test("wat bewaard is volgt uit de feiten; een ander oordeel wordt gezien en hersteld")
    func herstel() async throws {
        try await Proefgemeente.met { proef in
            try await proef.geraadpleegd()
            let eerste = try await Self.vergelijk(proef)
            #expect(eerste.dossiers == 1 && eerste.feiten == 8 && eerste.oordelen == 1)
            #expect(eerste.anders == 0 && eerste.voorbeelden == [])
            for script in [
                "update consultatieoordeel set oordeel = 'te_laat'",
                "update consultatieoordeel set dagen = dagen + 1",
                "update consultatieoordeel set vakafdeling = 'Wonen'",
                "update consultatieoordeel set rapportsleutel = rapportsleutel + 1",
                "update consultatieoordeel set regel = 2", "delete from consultatieoordeel",
                """
                insert into consultatieoordeel select gemeente, dossier, 2, wijkraad, 'meer',
                    oordeel, toegezegd, bereikt, nagekomen, besluit_op, dagen, vakafdeling,
                    behandelrol, stadsdeel, overgang, rapportsleutel from consultatieoordeel
                """,
            ] {
                try await proef.vervals(script)
                let anders = try await Self.vergelijk(proef)
                #expect(anders.anders == 1 && anders.voorbeelden.count == 1, "\(script)")
                let geschonden = try await proef.geschonden()
                #expect(geschonden.keys.contains("I6"), "\(script)")
                let hersteld = try await proef.sessie(.app) {
                    try await Herberekening($0, gemeente: proef.gemeente).herstel()
                }
                #expect(hersteld.anders == 1)
                #expect(try await Self.vergelijk(proef).anders == 0, "\(script)")
            }
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }

    @Test("meer dan een bladzij: elk dossier precies een keer, ook op de rand")
    func bladzijden() async throws {
        try await Proefgemeente.met { proef in
            try await proef.geraadpleegd()
            try await proef.vervals(
                """
                create temporary table kopie as
                select g, ('0195d000-0000-7000-8000-' || lpad(to_hex(g), 12, '0'))::uuid as id
                from generate_series(1, 1001) as g;
                insert into dossier (gemeente, id, kenmerk, opening, toetsing, wijkraden, planning,
                    auditbevindingen)
                select d.gemeente, k.id, 'BD-2026-' || 10000 + k.g, d.opening, d.toetsing,
                    d.wijkraden, d.planning, d.auditbevindingen from dossier as d, kopie as k;
                insert into consultatiefeit (gemeente, dossier, nummer, soort, betreft, wijkraad,
                    plaatsgevonden_op, vastgelegd_op, bewijsgraad, termijn_datum, verwijst_naar,
                    aard, niveau, punten, door, rol)
                select f.gemeente, k.id, f.nummer, f.soort, f.betreft, f.wijkraad,
                    f.plaatsgevonden_op, f.vastgelegd_op, f.bewijsgraad, f.termijn_datum,
                    f.verwijst_naar, f.aard, f.niveau, f.punten, f.door, f.rol
                from consultatiefeit as f, kopie as k;
                """)
            let uitslag = try await Self.vergelijk(proef)
            #expect(uitslag.dossiers == 1_002)
            #expect(uitslag.feiten == 8 * 1_002)
            #expect(uitslag.oordelen == 1_002 && uitslag.anders == 1_001)
            #expect(uitslag.voorbeelden.count == 5)
            let hersteld = try await proef.sessie(.app) {
                try await Herberekening($0, gemeente: proef.gemeente).herstel()
            }
            #expect(hersteld.anders == 1_001)
            #expect(try await Self.vergelijk(proef).anders == 0)
        }
    }

    @Test("rapport en steekproef van de database zijn die van de regels, eenheid voor eenheid")
    func rapport() async throws {
        try await Proefgemeente.met { proef in
            try await proef.geraadpleegd()
            let later = try await proef.dossier(niveau: .informeren)
            try await proef.leg(.init(soort: .aangekondigd, bewijsgraad: .bezorgd), in: later)
            try await proef.doe(
                DossierOverdragen(
                    later, aan: "Wonen", rol: .vakafdeling, stadsdeel: nil),
                als: (proef.behandelaar, .behandelaar), na: 5 * 86_400)
            try await proef.leg(.init(soort: .besluitGenomen), in: later, naDagen: 10)
            _ = try await proef.dossier()
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            let eenheden = try await lezer.antwoord(op: Dossiers()).flatMap(\.waarde.eenheden)
            #expect(eenheden.count == 3)
            #expect(Set(eenheden.map(\.herkomst.vakafdeling)) == ["Ruimte", "Wonen"])
            for indeling in Rapportindeling.allCases {
                let rapport = try await lezer.antwoord(op: Rapportvraag(per: indeling))
                    .waarde.rapport
                #expect(rapport == Consultatierapport(eenheden, per: indeling), "\(indeling)")
            }
            let besloten = try await lezer.antwoord(op: Rapportvraag(jaar: 2026, per: .geheel))
            #expect(besloten.waarde.rapport.totalen.map(\.aantal) == [2])
            #expect(besloten.positie.verzegeld == 0 && besloten.positie.wachtend > 0)
            for zaad in ["1", "é", "4711"] {
                let getrokken = try await lezer.antwoord(op: Steekproefvraag(zaad: zaad, omvang: 2))
                    .waarde
                #expect(
                    getrokken
                        == Steekproef(zaad: zaad, omvang: 2, uit: eenheden, Uitvoerder.sha256))
            }
            var keuze = Eenhedenkeuze()
            keuze.vakafdeling = "Wonen"
            let achter = try await lezer.antwoord(op: Eenhedenvraag(keuze)).waarde
            #expect(achter == eenheden.filter { $0.herkomst.vakafdeling == "Wonen" })
            keuze.oordeel = .teLaat
            #expect(try await lezer.antwoord(op: Eenhedenvraag(keuze)).waarde.isEmpty)
            let geschonden = try await proef.geschonden()
            #expect(geschonden == [:])
        }
    }
}
