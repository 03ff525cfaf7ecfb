import Cluster
import Domain
import Postgres
import Services
import TestSupport
import Testing

@testable import Commands

@Suite("Gegevens wissen: de mens verdwijnt, het bewijs blijft") struct WissenTests {
    static let wissen = [
        "persoon", "wissen", "--naam", "Bewoners Centrum", "--grond", "toestemming_ingetrokken",
    ]
    static let beeindig = [
        "persoon", "beeindig", "--naam", "Bewoners Centrum", "--rol", "aanvrager",
        "--tot-en-met", "2026-03-02",
    ]
    /// The role still holds on its last day; the day after, it has ended.
    static let dagErna = ["--moment", "2026-03-03T10:00:00+01:00"]

    @Test("naam, woorden en zout zijn weg; ketens, boom, zegels en standen kloppen nog")
    func wissen() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            try await kantoor(Self.beeindig + Proefkantoor.beheer, geeft: .gereed)
            let voor = try await kantoor.stand()
            let proef = try await kantoor(
                Self.wissen + ["--dry-run"] + Self.dagErna + Proefkantoor.beheer, geeft: .gereed)
            #expect(proef.uit.contains("proef"))
            #expect(try await kantoor.stand() == voor)

            try await kantoor(
                Self.wissen + ["--ja", "--sleutel", "wis-deze"] + Self.dagErna
                    + Proefkantoor.beheer, geeft: .gereed)
            let na = try await kantoor.stand()
            // One entry and one key more; name, title, description and the pledged line are gone.
            #expect(na == [voor[0] + 1, voor[1] + 1, voor[2], voor[3] - 4])
            let lijst = try await kantoor(["persoon", "lijst", "--json"], geeft: .gereed)
            #expect(!lijst.uit.contains("Bewoners Centrum"))
            let toon = try await kantoor(
                ["aanvraag", "geschiedenis", "PB-2026-0001", "--tabel"], geeft: .gereed)
            #expect(toon.uit.contains("tekst gewist") && toon.uit.contains("naam gewist"))
            #expect(!toon.uit.contains("Feestverlichting"))
            let register = try await kantoor(
                ["register", "controleer", "--json"], geeft: .gereed)
            #expect(register.uit.contains("\"klopt\": true"))
            let controles = try await kantoor.controles()
            #expect(controles.filter { !$0.klopt } == [])
            let gebeurtenissen = try await kantoor.gebeurtenissen()
            #expect(gebeurtenissen.last == "gegevens_gewist")
        }
    }

    @Test("wie nog een rol heeft, blijft staan; niets zonder --ja; alle fouten tegelijk")
    func weigeringen() async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            let nog = try await kantoor(
                Self.wissen + ["--ja"] + Proefkantoor.beheer, geeft: .geweigerd)
            #expect(nog.fout.contains("ROL_LOOPT_NOG") && nog.fout.contains("AVG art. 17 lid 3"))
            try await kantoor(Self.beeindig + Proefkantoor.beheer, geeft: .gereed)
            let voor = try await kantoor.stand()
            let zonder = try await kantoor(
                Self.wissen + Self.dagErna + Proefkantoor.beheer, geeft: .gebruik)
            #expect(zonder.fout.contains("--ja"))
            #expect(try await kantoor.stand() == voor)
            try await kantoor(
                Self.wissen + ["--ja"] + Proefkantoor.behandelaar, geeft: .nietToegestaan)
            let dubbel = try await kantoor(
                ["persoon", "wissen", "--naam", "", "--grond", "zomaar", "--aanvraag", "X"],
                geeft: .ongeldigeInvoer)
            for veld in ["--naam", "--grond", "AANVRAAG", "--als"] {
                #expect(dubbel.fout.contains(veld), "\(dubbel.fout)")
            }
        }
    }
}

extension Proefkantoor {
    /// What every control says.
    func controles() async throws -> [Controleuitslag] {
        try await database.session(.controle) { sessie in
            try await Controleur(sessie, map: ProjectFolder.path() + "/sql").voerUit()
        }
    }

    /// The kinds of all entries, in the order of the register.
    func gebeurtenissen() async throws -> [String] {
        let soorten = Statement<Void, String>(
            "proef_soorten",
            """
            select convert_from(i.inhoud, 'UTF8')::jsonb ->> 'soort' as soort
            from griffie.zegelblad as b
            join griffie.inschrijving as i using (gemeente, onderwerp, volgnummer)
            order by b.plaats
            """
        ) { rij in try rij.next("soort") }
        return try await database.session(.superuser) { try await $0.query(soorten, ()) }
    }
}
