import TestSupport
import Testing

@testable import Commands

@Suite("griffie consultatie besluiten") struct BesluitKoppelenTests {
    @Test("van lijst tot rapport: wat geen dossier heeft blijft staan tot iemand zegt waarom")
    func heleWeg() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            let auditor = ["--als", "auditor:Rekenkamer"]
            let map = try Proefmap()
            let kop = "datum,orgaan,onderwerp,gebied,verwijzing\n"
            let fout = try map.schrijf(
                "fout.csv", kop + "2026-05-06,raad,Visie,BU09950201,1\n2026-05-06,x,,Nergens,2\n")
            let inlezen = ["consultatie", "besluiten", "inlezen", "--bestand"]
            let geweigerd = try await griffie(inlezen + [fout] + auditor, geeft: .ongeldigeInvoer)
            for veld in ["regel 3, orgaan", "regel 3, onderwerp", "regel 3, gebied"] {
                #expect(geweigerd.fout.contains(veld), "\(geweigerd.fout)")
            }
            let lijst = ["consultatie", "besluiten", "lijst"]
            #expect(!(try await griffie(lijst + ["--csv"], geeft: .gereed)).uit.contains("raad"))
            let goed = try map.schrijf(
                "goed.csv",
                kop + "2026-05-06,raad,Visie,BU09950201,1\n2026-05-07,raad,Weg,BU09950201,2\n"
                    + "2026-05-07,college,Elders,BU09959901,3\n")
            try await griffie(inlezen + [goed] + auditor, geeft: .gereed)
            let weer = try await griffie(
                inlezen + [
                    try map.schrijf("weer.csv", kop + "2026-05-06,raad,Anders,BU09950201,1\n")
                ]
                    + auditor, geeft: .geweigerd)
            #expect(weer.fout.contains("BESLUIT_AL_INGELEZEN"))
            let zonder = try await griffie(lijst + ["--csv"], geeft: .gereed)
            #expect(zonder.uit.contains("raad,1,Visie,Atolwijk,zonder_dossier"))
            #expect(zonder.uit.contains("raad,2,") && !zonder.uit.contains("college,3"))
            try await griffie(
                [
                    "consultatie", "besluiten", "koppelen", "--orgaan", "raad", "--verwijzing", "1",
                    "--dossier", "BD-2026-0001",
                ] + auditor, geeft: .gereed)
            let raaktNiet = [
                "consultatie", "besluiten", "raakt-niet", "--orgaan", "raad", "--verwijzing", "2",
                "--reden", "de hele stad",
            ]
            let rapport = ["consultatie", "rapport", "--json"]
            #expect(
                try await griffie(rapport, geeft: .gereed).uit.contains("\"zonderDossier\": 1"))
            try await griffie(raaktNiet + auditor, geeft: .gereed)
            try await griffie(raaktNiet + auditor, geeft: .geweigerd)
            let na = try await griffie(lijst + ["--alle", "--csv"], geeft: .gereed)
            #expect(na.uit.contains("dossier,BD-2026-0001") && na.uit.contains("raakt_niet"))
            #expect(na.fout.contains("zonder dossier 0"))
            #expect(
                try await griffie(rapport, geeft: .gereed).uit.contains("\"zonderDossier\": 0"))
            try await griffie(
                [
                    "consultatie", "besluiten", "koppelen", "--orgaan", "raad", "--verwijzing", "9",
                    "--dossier", "BD-2026-0001",
                ] + auditor, geeft: .nietGevonden)
            try await griffie(["controleer"], geeft: .gereed)
        }
    }
}
