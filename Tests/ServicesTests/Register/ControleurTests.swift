import Cluster
import Domain
import Foundation
import Postgres
import Services
import TestSupport
import Testing

@Suite("De controles") struct ControleurTests {
    static let alle = ["I1", "I2", "I4", "I5", "I6", "I7", "I8", "I9", "I10", "I11"]

    /// A municipality in which every table has rows: a grant, a part, a refusal and a departure.
    static func gevuld(_ body: (Proefgemeente, [ID<Aanvraag>]) async throws -> Void) async throws {
        var wens = Proefgemeente.Wens()
        wens.plafond = Bedrag(cent: 200_000)
        try await Proefgemeente.met(wens) { proef in
            var ids: [ID<Aanvraag>] = []
            for gevraagd in [150_000, 120_000, 90_000] as [Int64] {
                ids.append(try await proef.tweeStappenVoorBesluit(gevraagd))
            }
            try await proef.besluit(over: ids[0], .verlenen(Bedrag(cent: 150_000)))
            try await proef.besluit(over: ids[1], .verlenenVoorZoverMogelijk)
            try await proef.besluit(over: ids[2], .weigeren(.plafond))
            try await proef.bekendgemaaktMetLevering(ids[0])
            try await vulOmslag(proef, ids)
            let weinig = try await proef.tweeStappenVoorBesluit(10_000, bewoners: 2)
            try await proef.doe(
                VanNormAfwijken(
                    aanvraag: weinig, regeling: proef.regeling, motivering: "Klein maar fijn idee"),
                als: (proef.behandelaar, .behandelaar))
            let code = try #require(Buurtcode("BU09950201"))
            try await proef.doe(
                WijkVaststellen(
                    gemeente: proef.gemeente,
                    wijk: .init(
                        code: Proefgemeente.wijk(2), jaar: 2026, naam: "Zuiderzeeën",
                        buurten: [.init(code: code, naam: "Cafékade")])), als: proef.beheer)
            try await proef.geraadpleegd()
            try await proef.metSecretariaat(aanvraag: weinig)
            try await proef.vergaderd()
            try await proef.doe(
                RolBeeindigen(
                    persoon: proef.beslisser, rol: .beslisser, tot: Datum(proef.moment)),
                als: proef.beheer)
            await #expect(throws: ServiceError.self) {
                try await proef.besluit(over: weinig, .verlenen(Bedrag(cent: 20_000)))
            }
            try await body(proef, ids)
        }
    }

    /// Covers on which every column has a value: registered late, changed, renounced, a matter.
    private static func vulOmslag(_ proef: Proefgemeente, _ ids: [ID<Aanvraag>]) async throws {
        let balie = try await OmslagTests.nieuw(proef, "Wijkpost", .wijkcoordinator)
        let groen = try await OmslagTests.nieuw(proef, "Groen", .vakafdeling)
        let papier = try await proef.opstellen(30_000)
        try await proef.voegToe(BijlagenTests.pdf(400), aan: papier)
        try await proef.doe(
            proef.inschrijven(
                papier,
                .init(
                    ingang: .balie, op: try Datum(proef.moment).plus(dagen: -3),
                    reden: "lag in de brievenbus")), als: (balie, .wijkcoordinator))
        try await proef.zieAf(ids[0], 10_000)
        try await proef.omslag(ids[0], .vraagWijziging("Een week later"))
        try await proef.omslag(ids[1], .meldKwestie("Wortels", afdeling: .init(groen), dagen: 28))
    }

    @Test("op goede gegevens is elke controle leeg, en onderzocht zij rijen")
    func goed() async throws {
        try await Self.gevuld { proef, _ in
            let uitslagen = try await proef.controles()
            #expect(uitslagen.map(\.naam) == Self.alle)
            for uitslag in uitslagen {
                #expect(uitslag.klopt, "\(uitslag.naam): \(uitslag.voorbeelden)")
                #expect(uitslag.onderzocht > 0, "\(uitslag.naam)")
                #expect(uitslag.zin.hasSuffix("."), "\(uitslag.naam)")
                print("controle \(uitslag.naam): \(uitslag.onderzocht) rijen onderzocht")
            }
        }
    }

    @Test("een rol die niet alles ziet mag de controles niet doen: alles zou groen zijn")
    func blind() async throws {
        try await Self.gevuld { proef, _ in
            try await proef.sessie(.app) { sessie in
                let controleur = try Controleur(sessie, map: ProjectFolder.path() + "/sql")
                await #expect(throws: ServiceError.self) { try await controleur.voerUit() }
            }
        }
    }

    @Test("valt de server weg, dan is er niets geschonden: er is niets gebleken")
    func weggevallen() async throws {
        let map = FileManager.default.temporaryDirectory
            .appending(path: "griffiecontroles-\(UInt64.random(in: .min ... .max))")
        try FileManager.default.createDirectory(
            at: map.appending(path: "controles"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: map) }
        try "-- I1: dit verbreekt zichzelf.\nselect pg_terminate_backend(pg_backend_pid())"
            .write(
                to: map.appending(path: "controles/I1-weg.sql"), atomically: true, encoding: .utf8)
        try await Self.gevuld { proef, _ in
            try await proef.sessie(.controle) { sessie in
                let controleur = try Controleur(sessie, map: map.path)
                await #expect(throws: DatabaseError.self) { try await controleur.voerUit() }
            }
        }
    }

    @Test("niets onderzocht waar gegevens zijn is een fout")
    func nietsOnderzocht() async throws {
        try await Self.gevuld { proef, _ in
            try await proef.vervals("delete from inschrijving; delete from onderwerp")
            let uitslagen = try await proef.controles()
            let tijd = try #require(uitslagen.first { $0.naam == "I7" })
            #expect(tijd.onderzocht == 0)
            #expect(tijd.voorbeelden == ["er zijn gegevens, maar er is niets onderzocht"])
        }
    }

    @Test("een controle die niet kan draaien is een fout, en de andere draaien door")
    func kapot() async throws {
        try await Self.gevuld { proef, _ in
            try await proef.vervals("alter table uitgaand rename to weg")
            let geschonden = try await proef.geschonden()
            #expect(geschonden.keys.sorted() == ["I6", "I8"])
            #expect(geschonden["I8"]?.first?.contains("kon niet worden uitgevoerd") == true)
        }
    }
}
