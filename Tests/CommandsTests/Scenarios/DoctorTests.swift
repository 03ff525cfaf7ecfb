import Cluster
import Domain
import Postgres
import TestSupport
import Testing

@testable import Commands

@Suite("griffie doctor: een regel per onderwerp, met wat te doen") struct DoctorTests {
    static let gezond = [
        "schema\tin orde", "rollen\tin orde", "RLS\tin orde", "klok\tin orde",
        "zegelwachtrij\tin orde", "controles\tin orde", "sleutel GM0995\tin orde",
        "post GM0995\tin orde\ter wacht niets",
    ]

    @Test("een gezonde installatie: alles in orde, en het ontbreken van een anker valt op")
    func gezond() async throws {
        try await Proefkantoor.met { kantoor in
            let loop = try await kantoor(["doctor"], geeft: .gereed)
            for regel in Self.gezond { #expect(loop.uit.contains(regel), "\(regel): \(loop.uit)") }
            #expect(loop.uit.contains("anker GM0995\tlet op\ter is geen ankermap ingesteld"))
            // The cluster of the tests is not durable, and the doctor sees that.
            #expect(loop.uit.contains("fsync = off"))
            let map = try Proefmap()
            try await kantoor(["register", "anker", "--naar", map.pad], geeft: .gereed)
            let met = try await kantoor(
                ["doctor"], geeft: .gereed, variabelen: ["WIJKGRIFFIE_ANKERMAP": map.pad])
            #expect(met.uit.contains("anker GM0995\tin orde\t0 dagen oud"), "\(met.uit)")
        }
    }

    @Test("post die wacht: hoeveel en sinds wanneer, en een klacht als dat te lang duurt")
    func post() async throws {
        try await Proefkantoor.met(demonstratie: false) { kantoor in
            try await kantoor(Proefkantoor.indienen(), geeft: .gereed)
            func doctor(na seconden: Int64) async throws -> Proefloop {
                try await Proefloop(
                    ["doctor"],
                    variabelen: [
                        "WIJKGRIFFIE_DATABASE": kantoor.database.address.place,
                        "WIJKGRIFFIE_SLEUTELMAP": kantoor.sleutels.pad,
                    ], nu: Proefklok.vast.plus(seconden: seconden))
            }
            let vers = try await doctor(na: 60)
            #expect(vers.uit.contains("post GM0995\tin orde\t1 bericht wacht, sinds"))
            let uren = try await doctor(na: 7_200)
            #expect(uren.uit.contains("post GM0995\tlet op\t1 bericht wacht"), "\(uren.uit)")
            #expect(uren.uit.contains("griffie post verzenden --alle"))
            let dagen = try await doctor(na: 4 * 86_400)
            #expect(dagen.uit.contains("post GM0995\tFOUT"), "\(dagen.uit)")
            // What was tried so often that a letter should have gone is stuck, however young.
            try await kantoor.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: "set session_replication_role = replica; "
                        + "update griffie.uitgaand set pogingen = 11")
            }
            let vaak = try await doctor(na: 60)
            #expect(vaak.code == .nietBereikbaar && vaak.uit.contains("post GM0995\tFOUT"))
            try await kantoor(
                ["post", "verzenden"], geeft: .gereed,
                variabelen: ["WIJKGRIFFIE_POSTMAP": try Proefmap().pad])
            let klaar = try await doctor(na: 60)
            #expect(klaar.uit.contains("post GM0995\tin orde\ter wacht niets"))
        }
    }

    /// What is done behind the back, the line that it gives, and the exit code.
    static let kwalen: [(script: String, regel: String, code: Uitgangscode)] = [
        (
            "alter table griffie.aanvraag no force row level security", "RLS\tFOUT\tniet beschermd",
            .integriteitGebroken
        ),
        (
            "update griffie.budget set verplicht_cent = 1", "controle I2\tFOUT",
            .integriteitGebroken
        ),
        (
            """
            insert into griffie.zegelwachtrij select gemeente, onderwerp, volgnummer
            from griffie.zegelblad order by plaats desc limit 1;
            delete from griffie.zegelblad
            where plaats = (select max(plaats) from griffie.zegelblad);
            update griffie.inschrijving set vastgelegd_op = vastgelegd_op - interval '1 day'
            """, "zegelwachtrij\tFOUT", .integriteitGebroken
        ),
    ]

    @Test("wat mis is staat er met naam, en bepaalt de uitgangscode", arguments: kwalen)
    func ziek(script: String, regel: String, code: Uitgangscode) async throws {
        try await Proefkantoor.met { kantoor in
            try await kantoor.database.session(.superuser) { sessie in
                try await sessie.execute(
                    script: "set session_replication_role = replica; \(script)")
            }
            let loop = try await kantoor(["doctor"], geeft: code)
            #expect(loop.uit.contains(regel), "\(loop.uit)")
        }
    }

    @Test("een sleutelmap die weg is, is een fout; zonder schema slaat de rest over")
    func sleutel() async throws {
        try await Proefkantoor.met { kantoor in
            let leeg = try Proefmap()
            let weg = try await kantoor(
                ["doctor"], geeft: .nietBereikbaar,
                variabelen: ["WIJKGRIFFIE_SLEUTELMAP": leeg.pad])
            #expect(weg.uit.contains("sleutel GM0995\tFOUT\tontbreekt"), "\(weg.uit)")
        }
        try await TestDatabase.empty { database in
            let loop = try await Proefloop(
                ["doctor"], variabelen: ["WIJKGRIFFIE_DATABASE": database.address.place])
            #expect(loop.code == .nietBereikbaar)
            #expect(loop.uit.contains("schema\tFOUT") && loop.uit.contains("overgeslagen"))
        }
    }
}
