import Domain
import Testing

@Suite("Het rooster van aftreden") struct RoosterTests {
    static func raad(_ leden: [(Wijkraad.Ambt, String, String?)]) throws -> Wijkraad {
        Wijkraad(
            code: "Atol", naam: "Wijkraad Atolwijk", grondslag: .anderecommissie,
            buurten: [try Proefbeleid.buurt("BU09950201")], ingesteldOp: try dag("2020-01-01"),
            leden: try leden.enumerated().map { plaats, lid in
                .init(
                    persoon: try Proefbesluit.id(plaats + 1), ambt: lid.0, van: try dag(lid.1),
                    tot: try lid.2.map { try dag($0) })
            })
    }

    @Test("wie het eerst eindigt staat bovenaan, wie geen einde heeft onderaan, wie weg is niet")
    func volgorde() throws {
        let raad = try Self.raad([
            (.lid, "2020-01-01", nil), (.lid, "2020-01-01", "2026-03-01"),
            (.lid, "2020-01-01", "2027-01-01"), (.lid, "2020-01-01", "2026-03-02"),
        ])
        let rooster = Rooster(raad, op: try dag("2026-03-02"))
        #expect(
            rooster.leden.map(\.persoon)
                == [try Proefbesluit.id(4), try Proefbesluit.id(3), try Proefbesluit.id(1)])
    }

    @Test(
        "een einde wordt gemeld tot en met de grens, en niet erna",
        arguments: [
            ("2026-03-02", 0), ("2026-05-31", 90), ("2026-06-01", nil), ("2026-03-01", nil),
        ] as [(String, Int?)])
    func grens(tot: String, over: Int?) throws {
        let raad = try Self.raad([
            (.voorzitter, "2020-01-01", "2029-01-01"), (.secretaris, "2020-01-01", "2029-01-01"),
            (.lid, "2020-01-01", tot),
        ])
        let rooster = Rooster(raad, op: try dag("2026-03-02"))
        let verwacht: [Rooster.Aandacht] =
            over.map { [.treedtAf(raad.leden[2], overDagen: $0)] } ?? []
        #expect(rooster.aandacht == verwacht)
    }

    @Test("een ambt dat leeg is of leeg komt, staat vooraan; wie aansluit voorkomt dat")
    func onbezet() throws {
        let vandaag = try dag("2026-03-02")
        let leeg = Rooster(try Self.raad([]), op: vandaag)
        #expect(
            leeg.aandacht
                == [
                    .onbezet(.voorzitter, vanaf: vandaag), .onbezet(.secretaris, vanaf: vandaag),
                ])
        let weg = try Self.raad([
            (.voorzitter, "2020-01-01", "2026-03-31"), (.secretaris, "2020-01-01", nil),
        ])
        #expect(
            Rooster(weg, op: vandaag).aandacht
                == [
                    .onbezet(.voorzitter, vanaf: try dag("2026-04-01")),
                    .treedtAf(weg.leden[0], overDagen: 29), .zonderEinde(weg.leden[1]),
                ])
        let sluitAan = try Self.raad([
            (.voorzitter, "2020-01-01", "2026-03-31"), (.secretaris, "2020-01-01", nil),
            (.voorzitter, "2026-04-01", "2030-03-31"),
        ])
        #expect(
            !Rooster(sluitAan, op: vandaag).aandacht.contains {
                if case .onbezet = $0 { true } else { false }
            })
        let gat = try Self.raad([
            (.voorzitter, "2020-01-01", "2026-03-31"), (.secretaris, "2020-01-01", nil),
            (.voorzitter, "2026-04-02", "2030-03-31"),
        ])
        #expect(
            Rooster(gat, op: vandaag).aandacht.first
                == .onbezet(.voorzitter, vanaf: try dag("2026-04-01")))
    }

    @Test("een wijkraad die is opgeheven vraagt geen aandacht")
    func opgeheven() throws {
        var raad = try Self.raad([])
        raad.opgehevenOp = try dag("2026-03-01")
        #expect(Rooster(raad, op: try dag("2026-03-02")).aandacht == [])
    }
}
