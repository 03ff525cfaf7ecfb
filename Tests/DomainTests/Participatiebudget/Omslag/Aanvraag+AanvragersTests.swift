import Domain
import Testing

@Suite("Contact en medeaanvragers") struct AanvraagAanvragersTests {
    static func over(
        _ aanvraag: Aanvraag, aan persoon: Int, als actor: Int = 1, _ rol: Rol = .aanvrager
    ) throws -> AanvraagGebeurtenis {
        try aanvraag.draagOver(
            aan: Proefbesluit.id(persoon), reden: Proefbesluit.zegel(33),
            Proefbesluit.context(actor, rol))
    }

    static func mede(
        _ aanvraag: Aanvraag, _ persoon: Int, als actor: Int = 1
    ) throws -> AanvraagGebeurtenis {
        try aanvraag.voegMedeaanvragerToe(
            Proefbesluit.id(persoon), Proefbesluit.context(actor, .aanvrager))
    }

    static func af(
        _ aanvraag: Aanvraag, _ persoon: Int, als actor: Int = 1
    ) throws -> AanvraagGebeurtenis {
        try aanvraag.meldMedeaanvragerAf(
            Proefbesluit.id(persoon), Proefbesluit.context(actor, .aanvrager))
    }

    @Test("Na overdracht handelt alleen de nieuwe contactpersoon")
    func overdracht() throws {
        var aanvraag = try Proefbesluit.bekendgemaakt()
        #expect(aanvraag.contact == (try Proefbesluit.id(1)))
        #expect(
            try Proefbesluit.codes { _ = try Self.over(aanvraag, aan: 5, als: 5) }
                == ["NIET_EIGEN_AANVRAAG"])
        #expect(
            try Proefbesluit.codes { _ = try Self.over(aanvraag, aan: 1) }
                == ["CONTACT_ONGEWIJZIGD"])
        aanvraag.pasToe(try Self.over(aanvraag, aan: 5))
        #expect(aanvraag.contact == (try Proefbesluit.id(5)))
        #expect(try Proefbesluit.codes { _ = try aanvraag.wijzig() } == ["NIET_EIGEN_AANVRAAG"])
        #expect(try Proefbesluit.codes { _ = try aanvraag.wijzig(als: 5) } == [])
        // An official hands over for who cannot any more; the old contact can come back.
        aanvraag.pasToe(try Self.over(aanvraag, aan: 1, als: 6, .behandelaar))
        #expect(try Proefbesluit.codes { _ = try aanvraag.wijzig() } == [])
        #expect(
            try Proefbesluit.codes { _ = try aanvraag.wijzig(als: 5) } == ["NIET_EIGEN_AANVRAAG"])
        #expect(aanvraag.omslag.overdrachten.count == 2)
    }

    @Test("Wie een ander deel in het dossier had, wordt geen aanvrager, en andersom")
    func scheiding() throws {
        var aanvraag = try Proefbesluit.klaar()
        for persoon in [2] {
            let codes = try [
                Proefbesluit.codes { _ = try Self.over(aanvraag, aan: persoon) },
                Proefbesluit.codes { _ = try Self.mede(aanvraag, persoon) },
            ]
            #expect(codes == [["FUNCTIESCHEIDING"], ["FUNCTIESCHEIDING"]], "\(persoon)")
        }
        aanvraag.pasToe(try Self.mede(aanvraag, 4))
        #expect(
            try Proefbesluit.codes { _ = try Self.mede(aanvraag, 4) } == ["MEDEAANVRAGER_BESTAAT"])
        #expect(
            try Proefbesluit.codes { _ = try Self.mede(aanvraag, 1) } == ["MEDEAANVRAGER_BESTAAT"])
        #expect(
            try Proefbesluit.codes { _ = try Self.af(aanvraag, 5) } == ["MEDEAANVRAGER_ONBEKEND"])
        aanvraag.pasToe(try Self.mede(aanvraag, 6))
        aanvraag.pasToe(try Self.af(aanvraag, 6))
        #expect(try aanvraag.omslag.medeaanvragers == [Proefbesluit.id(4)])
        #expect(
            try Proefbesluit.codes { _ = try Self.af(aanvraag, 6) } == ["MEDEAANVRAGER_ONBEKEND"])
        #expect(try Aanvraag.Omslag(aanvraag.omslag.canoniek) == aanvraag.omslag)
        aanvraag.pasToe(try Self.over(aanvraag, aan: 5))
        // Who applies too, and who was contact before, neither advise nor decide.
        aanvraag.pasToe(
            try aanvraag.adviesVragen(Proefbesluit.context(2, .behandelaar))[0])
        for persoon in [1, 4, 5, 6] {
            let advies = try Proefbesluit.codes {
                _ = try aanvraag.adviseren(
                    .positief, bedrag: nil, tekst: Proefbesluit.zegel(7),
                    Proefbesluit.context(persoon, .voorzitter))
            }
            #expect(advies == ["FUNCTIESCHEIDING"], "\(persoon)")
            let besluit = try Proefbesluit.codes {
                _ = try aanvraag.besluiten(
                    .verlenen(Bedrag(cent: 120_000)), id: Proefbesluit.id(64),
                    motivering: Proefbesluit.zegel(5), regeling: Proefbesluit.regeling(),
                    ruimte: Proefbesluit.ruimte(),
                    Proefbesluit.context(persoon, .beslisser, op: "2026-06-01"))
            }
            #expect(besluit == ["FUNCTIESCHEIDING"], "\(persoon)")
        }
        let besloten = try Proefbesluit.bekendgemaakt()
        #expect(
            try Proefbesluit.codes { _ = try Self.over(besloten, aan: 3) } == ["FUNCTIESCHEIDING"])
        #expect(try Proefbesluit.codes { _ = try Self.mede(besloten, 5) } == ["FASE"])
        #expect(try Proefbesluit.codes { _ = try Self.af(besloten, 5) } == ["FASE"])
    }
}
