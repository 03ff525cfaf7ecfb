import Cluster
import Domain
import Foundation
import Services
import TestSupport
import Testing

@Suite("Verzegelen met een map vol sleutels", .serialized) struct VerzegelaarSleutelmapTests {
    static func verzegel(
        _ proef: Proefgemeente, _ map: Sleutelmap, na seconden: Int64 = 0, zaad: Int = 1
    ) async throws -> Verzegelaar.Uitslag {
        try await Verzegelaar(proef.database, gemeente: proef.gemeente).verzegel(
            met: map, oorsprong: proef.registernaam, op: try proef.moment.plus(seconden: seconden),
            handmatigeKlok: false
        ) { SleutelmapTests.zaad(zaad) }
    }

    static func nagelezen(
        _ proef: Proefgemeente, _ sleutels: [Zegelsleutel]
    ) async throws -> Registeruitslag {
        try await proef.sessie(.auditor) { sessie in
            try await Registercontrole(
                sessie, gemeente: proef.gemeente, oorsprong: proef.registernaam,
                sleutels: sleutels, nu: try proef.moment.plus(seconden: 60)
            ).voerUit()
        }
    }

    @Test("de eerste sleutel komt vanzelf; is zij later weg, dan komt er geen andere")
    func kwijt() async throws {
        try await Proefgemeente.met { proef in
            try await SleutelmapTests.met { map in
                #expect(try await Self.verzegel(proef, map).zegel != nil)
                let bekend = try map.openbaar()
                #expect(bekend.count == 1)
                #expect(try await Self.nagelezen(proef, bekend).klopt)

                let (sleutel, weg) = (map.pad + "/1.sleutel", map.pad + "/1.weg")
                try FileManager.default.moveItem(atPath: sleutel, toPath: weg)
                _ = try await proef.klaar([1_000])
                do {
                    _ = try await Self.verzegel(proef, map, zaad: 2)
                    Issue.record("er is met een andere sleutel getekend")
                } catch ServiceError.nietBereikbaar(let zin) {
                    #expect(zin.contains(map.pad) && zin.contains("sleutel wissel"))
                }
                #expect(try map.openbaar() == bekend)
                try FileManager.default.moveItem(atPath: weg, toPath: sleutel)
                #expect(try await Self.verzegel(proef, map).geplaatst == 4)
                #expect(try await Self.nagelezen(proef, bekend).klopt)
            }
        }
    }

    @Test("een sleutel die nog niet bekend was gemaakt, wordt dat voor zij tekent")
    func onbekend() async throws {
        try await Proefgemeente.met { proef in
            try await SleutelmapTests.met { map in
                try map.voegToe(naam: proef.registernaam, zaad: SleutelmapTests.zaad(1))
                try FileManager.default.removeItem(atPath: map.openbaarPad)
                _ = try await Self.verzegel(proef, map)
                #expect(try map.openbaar().count == 1)
                #expect(try await Self.nagelezen(proef, map.openbaar()).klopt)
            }
        }
    }

    @Test("bij een wissel met overlap sluit het vertrouwen aan; zonder overlap valt dat op")
    func wissel() async throws {
        try await Proefgemeente.met { proef in
            try await SleutelmapTests.met { map in
                let naam = proef.registernaam
                _ = try await Self.verzegel(proef, map)
                let oud = try #require(try map.openbaar().first)
                let nieuw = try map.voegToe(naam: naam, zaad: SleutelmapTests.zaad(2))
                _ = try await proef.klaar([1_000])
                let samen = try await Self.verzegel(proef, map, na: 1)
                #expect(samen.zegel?.handtekeningen.count == 2)
                // During the overlap either key is enough, and nobody is alarmed.
                for sleutels in [[oud], [oud, nieuw]] {
                    let uitslag = try await Self.nagelezen(proef, sleutels)
                    #expect(uitslag.klopt, "\(uitslag.bevindingen)")
                    #expect(uitslag.opmerkingen.count == (sleutels.count == 1 ? 1 : 0))
                }
                #expect(try await !Self.nagelezen(proef, [nieuw]).klopt)

                try map.beeindig(oud.kenmerktekst, naam: naam)
                _ = try await proef.klaar([1_000])
                #expect(
                    try await Self.verzegel(proef, map, na: 2).zegel?.handtekeningen.count == 1)
                let uitslag = try await Self.nagelezen(proef, map.openbaar())
                #expect(uitslag.klopt && uitslag.opmerkingen == [])
                #expect(try await !Self.nagelezen(proef, [oud]).klopt)

                // Without overlap: verified, and worth a question.
                let derde = try map.voegToe(naam: naam, zaad: SleutelmapTests.zaad(3))
                try map.beeindig(nieuw.kenmerktekst, naam: naam)
                _ = try await proef.klaar([1_000])
                _ = try await Self.verzegel(proef, map, na: 3)
                let sprong = try await Self.nagelezen(proef, map.openbaar())
                #expect(sprong.klopt)
                #expect(sprong.opmerkingen.count == 1)
                #expect(sprong.opmerkingen.first?.contains(derde.kenmerktekst) == true)
            }
        }
    }
}
