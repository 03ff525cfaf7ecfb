import Domain
import Testing

@Suite("Wijzigen na de verlening") struct AanvraagWijzigenTests {
    /// A grant that was announced, with a request to change it.
    static func gevraagd() throws -> Aanvraag {
        var aanvraag = try Proefbesluit.bekendgemaakt()
        aanvraag.pasToe(try aanvraag.wijzig())
        return aanvraag
    }

    @Test("Vragen, besluiten, bekendmaken; dan pas kan er een volgende komen")
    func loop() throws {
        var aanvraag = try Self.gevraagd()
        #expect(try Proefbesluit.codes { _ = try aanvraag.wijzig() } == ["WIJZIGING_LOOPT"])
        #expect(
            try Proefbesluit.codes { _ = try aanvraag.kondigAan() } == ["WIJZIGING_NIET_GEVRAAGD"])
        aanvraag.pasToe(try aanvraag.beslis(.toegestaan))
        #expect(
            try Proefbesluit.codes { _ = try aanvraag.beslis(.toegestaan) }
                == ["WIJZIGING_NIET_GEVRAAGD"])
        #expect(try Proefbesluit.codes { _ = try aanvraag.wijzig() } == ["WIJZIGING_LOOPT"])
        for (datum, vandaag, verwacht) in [
            ("2026-03-01", "2026-03-02", ["BEKENDMAKINGSDATUM"]),
            ("2026-03-03", "2026-03-02", ["BEKENDMAKINGSDATUM"]), ("2026-03-02", "2026-03-02", []),
        ] {
            let codes = try Proefbesluit.codes {
                _ = try aanvraag.kondigAan(op: datum, vandaag: vandaag)
            }
            #expect(codes == verwacht, "\(datum)")
        }
        #expect(
            try Proefbesluit.codes { _ = try aanvraag.kondigAan(.elektronisch) }
                == ["GEEN_TOESTEMMING"])
        aanvraag.pasToe(try aanvraag.kondigAan())
        let verzending = aanvraag.omslag.wijzigingen.last?.verzending
        #expect(verzending?.bezwaarTot == aanvraag.bekendmaking?.verzending?.bezwaarTot)
        #expect(verzending?.bezwaarTot != nil && verzending?.betalenTot == nil)
        #expect(aanvraag.omslag.openWijziging == nil)
        aanvraag.pasToe(try aanvraag.wijzig())
        #expect(aanvraag.omslag.wijzigingen.count == 2)
    }

    @Test("Afwijzen kan na horen over de wijziging, niet na dat over de aanvraag")
    func horen() throws {
        var aanvraag = try Self.gevraagd()
        let eerder = aanvraag.bekendmaking
        #expect(
            try Proefbesluit.codes { _ = try aanvraag.beslis(.afgewezen) }
                == ["WIJZIGING_NIET_GEHOORD"])
        #expect(try Proefbesluit.codes { _ = try aanvraag.beslis(.toegestaan) } == [])
        try aanvraag.hoor(.schriftelijk)
        #expect(aanvraag.bekendmaking == eerder)
        #expect(aanvraag.omslag.openWijziging?.horen?.wijze == .schriftelijk)
        #expect(try Proefbesluit.codes { _ = try aanvraag.beslis(.afgewezen) } == [])
        var bekend = try Proefbesluit.bekendgemaakt()
        #expect(
            try Proefbesluit.codes { try bekend.hoor(.mondeling) } == ["WIJZIGING_NIET_GEVRAAGD"])
    }

    @Test("Gehoord wordt voor een beschikking, en niet voor een besluit van privaat recht")
    func aard() throws {
        let aanvraag = try Self.gevraagd()
        for (orgaan, verwacht) in [(true, ["WIJZIGING_NIET_GEHOORD"]), (false, [])] {
            let regeling = try BesluitaardTests.regeling(.stichting, bestuursorgaan: orgaan)
            let codes = try Proefbesluit.codes {
                _ = try aanvraag.beslis(.afgewezen, regeling: regeling)
            }
            #expect(codes == verwacht, "\(orgaan)")
        }
    }

    @Test("Wie vroeg, beoordeelde of hoorde, besluit niet; en het mandaat moet reiken")
    func wie() throws {
        var aanvraag = try Self.gevraagd()
        for (persoon, mandaat, verwacht) in [
            (3, 120_000, []), (1, 120_000, ["FUNCTIESCHEIDING"]),
            (2, 120_000, ["FUNCTIESCHEIDING"]), (3, 119_999, ["MANDAAT"]),
        ] as [(Int, Int64, [String])] {
            let codes = try Proefbesluit.codes {
                _ = try aanvraag.beslis(.toegestaan, als: persoon, mandaat: mandaat)
            }
            #expect(codes == verwacht, "\(persoon) \(mandaat)")
        }
        aanvraag.pasToe(
            try aanvraag.horen(
                .mondeling, op: dag("2026-03-02"), toelichting: Proefbesluit.zegel(6),
                Proefbesluit.context(5, .behandelaar)))
        #expect(
            try Proefbesluit.codes { _ = try aanvraag.beslis(.afgewezen, als: 5) }
                == ["FUNCTIESCHEIDING"])
        var namens = try Proefbesluit.bekendgemaakt()
        namens.pasToe(try namens.wijzig(als: 6, .wijkcoordinator))
        #expect(
            try Proefbesluit.codes { _ = try namens.beslis(.toegestaan, als: 6) }
                == ["FUNCTIESCHEIDING"])
    }

    @Test("Alleen wie iets is verleend, en voor de eigen aanvraag")
    func verlening() throws {
        let bekend = try Proefbesluit.bekendgemaakt()
        #expect(
            try Proefbesluit.codes { _ = try bekend.wijzig(als: 5) } == ["NIET_EIGEN_AANVRAAG"])
        #expect(
            try Proefbesluit.codes { _ = try bekend.wijzig(als: 3, .wijkcoordinator) }
                == ["FUNCTIESCHEIDING"])
        var geweigerd = try Proefbesluit.besloten(.weigeren(.valtNietOnderRegeling))
        #expect(try Proefbesluit.codes { _ = try geweigerd.wijzig() } == ["FASE"])
        try geweigerd.hoor(.mondeling)
        try geweigerd.neem(geweigerd.maakBekend())
        #expect(try Proefbesluit.codes { _ = try geweigerd.wijzig() } == ["GEEN_VERLENING"])
    }
}

extension Aanvraag {
    func wijzig(als persoon: Int = 1, _ rol: Rol = .aanvrager) throws -> AanvraagGebeurtenis {
        try vraagWijziging(Proefbesluit.zegel(30), Proefbesluit.context(persoon, rol))
    }

    func beslis(
        _ uitkomst: Wijzigingsverzoek.Uitkomst, als persoon: Int = 3, mandaat: Int64 = 1_000_000,
        regeling: Regeling? = nil
    ) throws -> AanvraagGebeurtenis {
        try besluitWijziging(
            uitkomst, motivering: Proefbesluit.zegel(31),
            regeling: try regeling ?? Proefbesluit.regeling(),
            Proefbesluit.context(persoon, .beslisser, mandaat: mandaat))
    }

    func kondigAan(
        _ kanaal: Bekendmaking.Kanaal = .post, op datum: String = "2026-03-02",
        vandaag: String = "2026-03-02"
    ) throws -> AanvraagGebeurtenis {
        try maakWijzigingBekend(
            kanaal, op: dag(datum),
            .init(regeling: Proefbesluit.regeling(), kalender: Proefgegevens.kalender()),
            Proefbesluit.context(2, .behandelaar, op: vandaag))
    }
}
