import Domain
import Testing

@Suite("Regelcodes rond de omslag van een dossier") struct OmslagregelcodesTests {
    @Test("Inschrijfregels")
    func inschrijfregels() throws {
        let proef = try Proefaanvraag()
        func codes(_ gegevens: Aanvraag.Ontvangstgegevens) throws -> [String] {
            try proef.code {
                try $0.schrijfIn(gegevens, budget: Proefbudget.budget(), op: "2026-03-10")
            }
        }
        try RegelcodesTests.controleer([
            (
                Inschrijfregel.ontvangstInToekomst,
                { try codes(AanvraagInschrijvenTests.gegevens(op: "2026-03-11")) }
            ),
            (
                .lateInschrijvingOngemotiveerd,
                { try codes(AanvraagInschrijvenTests.gegevens(op: "2026-03-09")) }
            ),
            (
                .scanOntbreekt,
                { try codes(AanvraagInschrijvenTests.gegevens(.papier, op: "2026-03-10")) }
            ),
        ])
    }

    @Test("Bijlageregels")
    func bijlageregels() throws {
        var vol = try Proefaanvraag()
        for nummer in 1...UInt8(Aanvraag.meesteBijlagen) {
            try vol.voegToe(nummer, op: "2026-03-01")
        }
        let leeg = try Proefaanvraag()
        try RegelcodesTests.controleer([
            (
                Bijlageregel.leeg,
                { try leeg.code { try $0.voegToe(1, omvang: 0, op: "2026-03-01") } }
            ),
            (
                .teGroot,
                {
                    try leeg.code {
                        try $0.voegToe(
                            1, omvang: Aanvraag.meesteBijlagebytes + 1, op: "2026-03-01")
                    }
                }
            ),
            (.soortGeweigerd, { try Proefbesluit.codes { throw Bijlageregel.andereSoort } }),
            (.bestaat, { try vol.code { try $0.voegToe(1, op: "2026-03-01") } }),
            (.teVeel, { try vol.code { try $0.voegToe(200, op: "2026-03-01") } }),
            (.onbekend, { try leeg.code { try $0.haalWeg(1, op: "2026-03-01") } }),
        ])
    }

    @Test("Wijzigingsregels")
    func wijzigingsregels() throws {
        let bekend = try Proefbesluit.bekendgemaakt()
        let gevraagd = try AanvraagWijzigenTests.gevraagd()
        var afgezien = bekend
        afgezien.pasToe(try bekend.zie(nil).aanvraag)
        try RegelcodesTests.controleer([
            (
                Wijzigingsregel.geenVerlening,
                { try Proefbesluit.codes { _ = try afgezien.wijzig() } }
            ),
            (.loopt, { try Proefbesluit.codes { _ = try gevraagd.wijzig() } }),
            (.nietGevraagd, { try Proefbesluit.codes { _ = try bekend.beslis(.toegestaan) } }),
            (.nietGehoord, { try Proefbesluit.codes { _ = try gevraagd.beslis(.afgewezen) } }),
            (.afstandBedrag, { try Proefbesluit.codes { _ = try bekend.zie(0) } }),
        ])
    }

    @Test("Regels voor aanvragers en kwesties")
    func aanvragersregels() throws {
        let klaar = try Proefbesluit.klaar()
        let gemeld = try AanvraagKwestiesTests.gemeld()
        try RegelcodesTests.controleer([
            (
                Aanvragersregel.contactOngewijzigd,
                { try Proefbesluit.codes { _ = try AanvraagAanvragersTests.over(klaar, aan: 1) } }
            ),
            (
                .medeaanvragerBestaat,
                { try Proefbesluit.codes { _ = try AanvraagAanvragersTests.mede(klaar, 1) } }
            ),
            (
                .medeaanvragerOnbekend,
                { try Proefbesluit.codes { _ = try AanvraagAanvragersTests.af(klaar, 5) } }
            ),
        ])
        try RegelcodesTests.controleer([
            (
                Kwestieregel.loopt,
                { try Proefbesluit.codes { _ = try AanvraagKwestiesTests.meld(gemeld, 5) } }
            ),
            (
                .geenOpen,
                { try Proefbesluit.codes { _ = try AanvraagKwestiesTests.antwoord(klaar) } }
            ),
            (
                .andereAfdeling,
                {
                    try Proefbesluit.codes {
                        _ = try AanvraagKwestiesTests.antwoord(gemeld, als: 8)
                    }
                }
            ),
        ])
    }
}
