import Domain
import Services
import TestSupport
import Testing

/// Documents with their bytes, on a real database.
@Suite("Bijlagen, in de database") struct BijlagenTests {
    /// A PDF of so many bytes.
    static func pdf(_ lengte: Int, _ vulling: UInt8 = 0) -> [UInt8] {
        Array("%PDF-1.7\n".utf8)
            + (0..<max(0, lengte - 9)).map { UInt8(truncatingIfNeeded: $0) ^ vulling }
    }

    /// What is in the tables of documents: whole ones, pieces, and attachments.
    static func tellingen(_ proef: Proefgemeente) async throws -> [Int64] {
        var uit: [Int64] = []
        for tabel in ["bestand", "bestanddeel", "bijlage"] {
            uit.append(try await proef.getal("select count(*) from \(tabel)"))
        }
        return uit
    }

    static func gelezen(_ proef: Proefgemeente, _ bijlage: Aanvraag.Bijlage) async throws -> [UInt8]
    {
        var uit: [UInt8] = []
        try await Bijlageopslag(proef.database, gemeente: proef.gemeente).lees(bijlage) {
            uit += $0
        }
        return uit
    }

    @Test("wat wordt toegevoegd komt er byte voor byte weer uit, in stukken, en is te verwijderen")
    func heenEnTerug() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.opstellen(100_000)
            let bytes = Self.pdf(2 * Bijlageopslag.deellengte + 5)
            try await proef.voegToe(bytes, aan: id)
            #expect(try await Self.tellingen(proef) == [1, 3, 1])
            let bijlage = try #require(try await proef.beeld(id).aanvraag.omslag.bijlagen.first)
            #expect(bijlage.omvang == Int64(bytes.count) && bijlage.soort == .pdf)
            #expect(bijlage.hash == Uitvoerder.sha256(bytes))
            #expect(try await Self.gelezen(proef, bijlage) == bytes)
            #expect(try await proef.geschonden() == [:])
            try await proef.omslag(id, .verwijderBijlage(1, reden: "Verkeerd bestand"))
            #expect(try await Self.tellingen(proef) == [0, 0, 0])
            await #expect(throws: ServiceError.self) { try await Self.gelezen(proef, bijlage) }
            #expect(try await proef.geschonden() == [:])
        }
    }

    @Test("wat te groot, leeg of van een andere soort is, laat niets achter")
    func geweigerd() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.opstellen(100_000)
            for (bytes, code) in [
                ([], "BIJLAGE_LEEG"), ([0x7F, 0x45, 0x4C, 0x46], "BIJLAGE_SOORT_GEWEIGERD"),
            ] as [([UInt8], String)] {
                await Self.weigert(code) { try await proef.voegToe(bytes, aan: id) }
            }
            // Endless input is stopped at the limit.
            await Self.weigert("BIJLAGE_TE_GROOT") {
                let stuk = Self.pdf(Bijlageopslag.deellengte)
                _ = try await Bijlageopslag(proef.database, gemeente: proef.gemeente)
                    .plaats(als: proef.uitvoerder.nieuw(op: proef.moment), op: proef.moment) {
                        stuk
                    }
            }
            #expect(try await Self.tellingen(proef) == [0, 0, 0])
            // A document that nothing points at goes at once, or when a day has passed.
            let bestand = try await proef.plaats(Self.pdf(100))
            let ander = try await proef.plaats(Self.pdf(100, 1))
            let opslag = Bijlageopslag(proef.database, gemeente: proef.gemeente)
            try await opslag.ruimOp(bestand.id, op: proef.moment)
            #expect(try await Self.tellingen(proef) == [1, 1, 0])
            try await proef.voegToe(Self.pdf(50), aan: id)
            let later = try proef.moment.plus(seconden: 86_401)
            try await opslag.ruimOp(proef.uitvoerder.nieuw(op: proef.moment), op: later)
            #expect(try await Self.tellingen(proef) == [1, 1, 1])
            #expect(ander.hash != bestand.hash)
        }
    }

    @Test("een bijlage zonder haar bytes kan niet worden vastgelegd")
    func zonderInhoud() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.opstellen(100_000)
            let bestand = try await proef.plaats(Self.pdf(100))
            try await Bijlageopslag(proef.database, gemeente: proef.gemeente)
                .ruimOp(bestand.id, op: proef.moment)
            await #expect(throws: ServiceError.self) {
                try await proef.doe(
                    BijlageToevoegen(aanvraag: id, bestand: bestand, naam: "weg.pdf"),
                    als: (proef.aanvrager, .aanvrager))
            }
            #expect(try await proef.beeld(id).aanvraag.omslag.isLeeg)
        }
    }

    @Test("knoeien met bytes, hash of koppeling valt op")
    func knoeien() async throws {
        for script in [
            "update bestanddeel set inhoud = set_byte(inhoud, 20, get_byte(inhoud, 20) # 1)",
            "delete from bestanddeel", "update bestand set hash = sha256('x')",
            "delete from bijlage", "update bijlage set omvang = omvang + 1",
        ] {
            try await Proefgemeente.met { proef in
                let id = try await proef.opstellen(100_000)
                try await proef.voegToe(Self.pdf(500), aan: id)
                try await proef.vervals(script)
                #expect(try await proef.geschonden().keys.sorted() == ["I11"], "\(script)")
                let bijlage = try #require(try await proef.beeld(id).aanvraag.omslag.bijlagen.first)
                if script.contains("bestanddeel") {
                    await #expect(throws: ServiceError.self, "\(script)") {
                        try await Self.gelezen(proef, bijlage)
                    }
                }
            }
        }
    }

    @Test("wie wordt gewist, laat geen bijlagen achter; het register klopt nog")
    func wissen() async throws {
        try await Proefgemeente.met { proef in
            let id = try await proef.opstellen(100_000)
            try await proef.voegToe(Self.pdf(500), aan: id)
            let lezer = Lezer(proef.database, gemeente: proef.gemeente)
            #expect(try await lezer.antwoord(op: AanvragenVan(proef.aanvrager)) == [id])
            try await proef.doe(
                RolBeeindigen(
                    persoon: proef.aanvrager, rol: .aanvrager, tot: Datum(proef.moment)),
                als: proef.beheer)
            try await proef.doe(
                PersoonWissen(persoon: proef.aanvrager, grond: .bezwaar, aanvragen: [id]),
                als: proef.beheer, na: 86_400 * 2)
            #expect(try await Self.tellingen(proef) == [0, 0, 0])
            let beeld = try await proef.beeld(id)
            let bijlage = try #require(beeld.aanvraag.omslag.bijlagen.first)
            #expect(beeld.teksten[bijlage.naam] == nil)
            await #expect(throws: ServiceError.self) { try await Self.gelezen(proef, bijlage) }
            #expect(try await proef.geschonden() == [:])
        }
    }

    private static func weigert(_ code: String, _ doe: () async throws -> Void) async {
        do {
            try await doe()
            Issue.record("niet geweigerd: \(code)")
        } catch let breuk as Regelbreuk {
            #expect(breuk.code == code)
        } catch {
            Issue.record("\(code): \(error)")
        }
    }
}

extension Proefgemeente {
    /// Places bytes, a piece at a time.
    func plaats(_ bytes: [UInt8]) async throws -> GeplaatstBestand {
        var rest = bytes[...]
        return try await Bijlageopslag(database, gemeente: gemeente)
            .plaats(als: uitvoerder.nieuw(op: moment), op: moment) {
                let stuk = Array(rest.prefix(Bijlageopslag.deellengte))
                rest = rest.dropFirst(stuk.count)
                return stuk.isEmpty ? nil : stuk
            }
    }

    /// Adds a document to an application.
    func voegToe(_ bytes: [UInt8], aan id: ID<Aanvraag>) async throws {
        let bestand = try await plaats(bytes)
        try await doe(
            BijlageToevoegen(aanvraag: id, bestand: bestand, naam: "offerte.pdf"),
            als: (aanvrager, .aanvrager))
    }
}
