import Cluster
import Domain
import Postgres
import TestSupport
import Testing

@testable import Commands

@Suite("Elke opdracht verzegelt wat zij vastlegde") struct VerzegelenTests {
    @Test("ook een opdracht die wordt geweigerd nadat zij een concept bewaarde")
    func geweigerd() async throws {
        try await Proefkantoor.met { griffie in
            let voor = try await griffie.gebeurtenissen()
            // More than the maximum of the regeling: the form is kept as a draft, then refused.
            try await griffie(Proefkantoor.indienen("2.400"), geeft: .geweigerd)
            let na = try await griffie.gebeurtenissen()
            #expect(na.contains("aanvraag_opgesteld"))
            #expect(na.count > voor.count)
            #expect(try await griffie.onverzegeld() == 0)
        }
    }

    @Test("een sleutelmap die niet te schrijven is houdt niets tegen, en wordt gezegd")
    func zonderSleutel() async throws {
        try await Proefkantoor.met { griffie in
            let voor = try await griffie.stand()
            let loop = try await griffie(
                Proefkantoor.indienen(), geeft: .gereed,
                variabelen: ["WIJKGRIFFIE_SLEUTELMAP": "/dev/null/sleutels"])
            #expect(loop.fout.contains("Let op: dit is vastgelegd, maar nog niet verzegeld"))
            #expect(try await griffie.stand()[0] > voor[0])
            #expect(try await griffie.onverzegeld() > 0)
            try await griffie(["register", "zegel"], geeft: .gereed)
            #expect(try await griffie.onverzegeld() == 0)
            try await griffie(["register", "controleer"], geeft: .gereed)
        }
    }

    @Test("nalezen zegt welke kolommen het vergelijkt, en volledig ook wat de controles zeggen")
    func volledig() async throws {
        try await Proefkantoor.met { griffie in
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            let gewoon = try await griffie(
                ["register", "controleer", "--tabel"], geeft: .gereed)
            #expect(gewoon.uit.contains("Kolommen per klasse") && !gewoon.uit.contains("I9"))
            let alles = try await griffie(
                ["register", "controleer", "--volledig", "--json"], geeft: .gereed)
            #expect(alles.uit.contains("\"controles\"") && alles.uit.contains("\"I9\""))
            // A text that is no longer what was sealed: only the whole verification can see that.
            try await griffie.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: "update griffie.tekst set tekst = tekst || '!' where true")
            }
            try await griffie(["register", "controleer"], geeft: .gereed)
            let geknoeid = try await griffie(
                ["register", "controleer", "--volledig"], geeft: .integriteitGebroken)
            #expect(geknoeid.fout.contains("I9"))
        }
    }

    @Test("een nieuwe sleutel tekent mee, de oude eindigt, en het register klopt")
    func wissel() async throws {
        try await Proefkantoor.met { griffie in
            let oud = try await griffie.sleutels()
            #expect(oud.count == 1)
            let enige = try await griffie(
                ["register", "sleutel", "beeindig", oud[0]] + Proefkantoor.beheer,
                geeft: .nietGevonden)
            #expect(enige.fout.contains("enige sleutel"))
            try await griffie(
                ["register", "sleutel", "wissel"] + Proefkantoor.behandelaar,
                geeft: .nietToegestaan)
            #expect(try await griffie.sleutels() == oud)
            try await griffie(
                ["register", "sleutel", "wissel"] + Proefkantoor.beheer, geeft: .gereed)
            let beide = try await griffie.sleutels()
            #expect(beide.count == 2 && beide[0] == oud[0])
            try await griffie(Proefkantoor.indienen(), geeft: .gereed)
            try await griffie(
                ["register", "sleutel", "beeindig", oud[0]] + Proefkantoor.beheer, geeft: .gereed)
            try await griffie(Proefkantoor.indienen("300"), geeft: .gereed)
            let uitslag = try await griffie(
                ["register", "controleer", "--json"], geeft: .gereed)
            #expect(uitslag.uit.contains("\"opmerkingen\": []"), "\(uitslag.uit)")
            let gebeurd = try await griffie.gebeurtenissen()
            #expect(gebeurd.contains("zegelsleutel_in_gebruik"))
            #expect(gebeurd.contains("zegelsleutel_beeindigd"))
        }
    }
}

extension Proefkantoor {
    /// How many entries have no seal.
    func onverzegeld() async throws -> Int {
        let stand = try await stand()
        return Int(stand[0]) - (try await gebeurtenissen().count)
    }

    /// The ids of the keys of the register, the oldest first.
    func sleutels() async throws -> [String] {
        let loop = try await self(["register", "sleutel", "toon"], geeft: .gereed)
        return loop.uit.split(separator: "\n").compactMap { regel in
            let delen = regel.split(separator: "+")
            return delen.count >= 3 ? String(delen[1]) : nil
        }
    }
}
