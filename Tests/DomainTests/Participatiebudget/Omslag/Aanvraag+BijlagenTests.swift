import Domain
import Testing

@Suite("Bijlagen bij een aanvraag") struct AanvraagBijlagenTests {
    static func hash(_ nummer: UInt8) throws -> Hash {
        try #require(Hash(bytes: [UInt8](repeating: nummer, count: 32)))
    }

    @Test("Toevoegen, verwijderen en weer toevoegen: een nummer komt niet terug")
    func nummers() throws {
        var proef = try Proefaanvraag()
        try proef.voegToe(1, op: "2026-03-01")
        try proef.voegToe(2, op: "2026-03-01")
        #expect(try proef.code { try $0.voegToe(1, op: "2026-03-01") } == ["BIJLAGE_BESTAAT"])
        try proef.haalWeg(1, op: "2026-03-01")
        #expect(try proef.code { try $0.haalWeg(1, op: "2026-03-01") } == ["BIJLAGE_ONBEKEND"])
        #expect(try proef.code { try $0.haalWeg(3, op: "2026-03-01") } == ["BIJLAGE_ONBEKEND"])
        try proef.voegToe(1, op: "2026-03-01")
        #expect(proef.aanvraag.omslag.bijlagen.map(\.nummer) == [1, 2, 3])
        #expect(proef.aanvraag.omslag.bijlagen.map(\.isWeg) == [true, false, false])
    }

    @Test("Omvang en aantal hebben een grens")
    func grenzen() throws {
        var proef = try Proefaanvraag()
        let meeste = Aanvraag.meesteBijlagebytes
        for (omvang, verwacht) in [
            (0, ["BIJLAGE_LEEG"]), (1, []), (meeste, []), (meeste + 1, ["BIJLAGE_TE_GROOT"]),
        ] as [(Int64, [String])] {
            #expect(
                try proef.code { try $0.voegToe(9, omvang: omvang, op: "2026-03-01") } == verwacht,
                "\(omvang)")
        }
        for nummer in 1...UInt8(Aanvraag.meesteBijlagen) {
            try proef.voegToe(nummer, op: "2026-03-01")
        }
        #expect(try proef.code { try $0.voegToe(200, op: "2026-03-01") } == ["BIJLAGEN_TE_VEEL"])
        try proef.haalWeg(1, op: "2026-03-01")
        #expect(try proef.code { try $0.voegToe(200, op: "2026-03-01") } == [])
    }

    @Test("Een ander mag het niet, en na het besluit blijft wat er is")
    func wie() throws {
        var proef = try Proefaanvraag.ingediend()
        #expect(
            try proef.code { try $0.voegToe(1, op: "2026-03-03", door: .ander) }
                == ["NIET_EIGEN_AANVRAAG"])
        try proef.voegToe(1, op: "2026-03-03", door: .behandelaar)
        #expect(
            try proef.code { try $0.haalWeg(1, op: "2026-03-03", door: .ander) }
                == ["NIET_EIGEN_AANVRAAG"])
        try proef.beoordeel(op: "2026-03-04")
        try proef.weiger(op: "2026-03-05")
        #expect(try proef.code { try $0.haalWeg(1, op: "2026-03-06") } == ["FASE"])
        #expect(try proef.code { try $0.voegToe(2, op: "2026-03-06") } == [])
    }
}

extension Proefaanvraag {
    mutating func voegToe(
        _ nummer: UInt8, omvang: Int64 = 10, op datum: String, door mens: Mens = .aanvrager
    ) throws {
        let hash = try AanvraagBijlagenTests.hash(nummer)
        let bestand: ID<Bestand> = try Self.id(100 + Int(nummer))
        try doe(mens, op: datum) {
            [
                try $0.voegBijlageToe(
                    bestand, hash: hash, omvang: omvang, soort: .pdf, naam: Self.zegel, $2)
            ]
        }
    }

    mutating func haalWeg(
        _ nummer: Int64, op datum: String, door mens: Mens = .aanvrager
    ) throws {
        try doe(mens, op: datum) { [try $0.verwijderBijlage(nummer, reden: Self.zegel, $2)] }
    }
}
