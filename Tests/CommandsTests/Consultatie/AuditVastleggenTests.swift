import TestSupport
import Testing

@testable import Commands

@Suite("griffie consultatie audit: bevinding en antwoord") struct AuditVastleggenTests {
    private static let kenmerk = "BD-2026-0001"
    private static let auditor = [
        "--als", "auditor:Rekenkamer", "--moment", "2026-06-02T10:00:00Z",
    ]
    private static let afdeling = [
        "--als", "vakafdeling:Afdeling Ruimte", "--moment", "2026-06-20T10:00:00Z",
    ]

    @Test("van bevinding naar antwoord: op het bord, in de lijst, in het bewijs")
    func geheel() async throws {
        try await Proefkantoor.met { griffie in
            try await DossierbewijsTests.dossier(griffie)
            let vast = [
                "consultatie", "audit", "vastleggen", Self.kenmerk, "--wijkraad", "Atolwijk",
                "--tekst", "Het advies kwam niet in het voorstel.",
            ]
            // Only an auditor finds, and the municipality replies.
            try await griffie(vast + Self.afdeling, geeft: .nietToegestaan)
            try await griffie(
                vast + ["--betreft", "bouwplan"] + Self.auditor, geeft: .geweigerd)
            let gevonden = try await griffie(vast + Self.auditor + ["--tabel"], geeft: .gereed)
            #expect(gevonden.uit.contains("Het advies kwam niet"))
            #expect(gevonden.fout.contains("audit beantwoorden BD-2026-0001 1"))

            let bord = ["bord", "--op", "2026-07-15", "--csv"]
            let open = try await griffie(bord, geeft: .gereed)
            #expect(open.uit.contains("audit beantwoorden"))
            let lijst = ["consultatie", "audit", "lijst"]
            let wacht = try await griffie(lijst + ["--open", "--json"], geeft: .gereed)
            #expect(wacht.uit.contains("\"antwoord\": null"))

            let antwoord = [
                "consultatie", "audit", "beantwoorden", Self.kenmerk, "1", "--strekking",
                "onderschreven", "--tekst", "Wij nemen het voortaan op.",
            ]
            try await griffie(antwoord + Self.auditor, geeft: .nietToegestaan)
            try await griffie(antwoord + Self.afdeling, geeft: .gereed)
            try await griffie(
                antwoord + Self.afdeling, geeft: .geweigerd)
            let klaar = try await griffie(lijst + [Self.kenmerk, "--csv"], geeft: .gereed)
            #expect(klaar.uit.contains("onderschreven,2026-06-20,Wij nemen het voortaan op."))
            #expect(
                try await griffie(lijst + ["--open", "--json"], geeft: .gereed).uit == "[]\n")
            #expect(!(try await griffie(bord, geeft: .gereed).uit.contains("audit beantwoorden")))

            // The verdict stays what it was, for us and for who computes it again.
            let map = try Proefmap()
            try await griffie(
                ["register", "bewijs", Self.kenmerk, "--naar", "\(map.pad)/b"], geeft: .gereed)
            let bewijs = try Narekenaar.controleer(["\(map.pad)/b"])
            #expect(bewijs.code == 0, "\(bewijs.uit)")
            #expect(bewijs.uit.contains("Atolwijk, hoofdbesluit: tijdig_geconsulteerd."))
        }
    }

    @Test("wat ontbreekt of niet klopt wordt in een keer gezegd")
    func fouten() async throws {
        try await Proefkantoor.met { griffie in
            let vast = try await griffie(
                ["consultatie", "audit", "vastleggen", "X"], geeft: .ongeldigeInvoer)
            for deel in ["DOSSIER", "--tekst", "--als"] { #expect(vast.fout.contains(deel)) }
            let antwoord = try await griffie(
                [
                    "consultatie", "audit", "beantwoorden", Self.kenmerk, "nul", "--strekking",
                    "ja",
                ], geeft: .ongeldigeInvoer)
            for deel in ["NUMMER", "--strekking", "--tekst", "--als"] {
                #expect(antwoord.fout.contains(deel), "\(deel)")
            }
            try await griffie(
                ["consultatie", "audit", "lijst", Self.kenmerk], geeft: .nietGevonden)
        }
    }
}
