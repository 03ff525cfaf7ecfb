import Domain
import Foundation
import Services
import Testing

@testable import Commands

@Suite("Ankers buiten de database")
struct AnkerTests {
    @Test("een zegel wordt bewaard onder code en omvang, en nooit overschreven")
    func bewaren() async throws {
        try await Proefkantoor.met { griffie in
            let map = try Proefmap()
            let ankers = ["register", "anker", "--naar", "\(map.pad)/ankers/"]
            try await griffie(ankers, geeft: .gereed)
            let weer = try await griffie(ankers, geeft: .gereed)
            #expect(weer.fout.contains("Dit zegel was hier al bewaard."))
            let namen = try FileManager.default.contentsOfDirectory(atPath: "\(map.pad)/ankers")
            let naam = try #require(namen.first)
            #expect(namen.count == 1)
            #expect(naam.hasPrefix("GM0995-") && naam.hasSuffix(".zegel"))
            let zegel = try #require(
                GetekendZegel(
                    tekst: try String(
                        contentsOfFile: "\(map.pad)/ankers/\(naam)", encoding: .utf8)))
            #expect(naam == "GM0995-\(zegel.zegel.omvang).zegel")

            // Another one of the same size is proof of a fork, and stays.
            try map.schrijf("ankers/\(naam)", "anders\n")
            let vork = try await griffie(ankers, geeft: .integriteitGebroken)
            #expect(vork.fout.contains("bewaar beide als bewijs"))
            #expect(
                try String(contentsOfFile: "\(map.pad)/ankers/\(naam)", encoding: .utf8)
                    == "anders\n")
            try await griffie(["register", "anker"], geeft: .ongeldigeInvoer)
            try await griffie(
                ["register", "anker", "--naar", "/dev/null/x"], geeft: .nietBereikbaar)
        }
    }

    @Test("de ingestelde ankermap geldt voor bewaren en nalezen, en de leeftijd is te vragen")
    func instelling() async throws {
        try await Proefkantoor.met { griffie in
            let map = try Proefmap()
            let variabelen = ["WIJKGRIFFIE_ANKERMAP": map.pad]
            let leeg = try await griffie(
                ["register", "controleer", "--csv"], geeft: .gereed, variabelen: variabelen)
            #expect(leeg.fout.contains("nog geen zegel bewaard"))
            try await griffie(["register", "anker"], geeft: .gereed, variabelen: variabelen)
            let gelezen = try await griffie(
                ["register", "controleer", "--csv"], geeft: .gereed, variabelen: variabelen)
            #expect(gelezen.uit.contains("ankers,1,0,,in orde"))

            let zegel = try #require(try Ankermap(map.pad).zegels().first?.zegel)
            let later = try Proefklok.vast.plus(seconden: 90)
            let laatste = try Ankermap(map.pad).laatste(van: zegel.zegel.oorsprong, op: later)
            #expect(laatste?.zegel == zegel)
            #expect(laatste?.seconden == 90)
            #expect(try Ankermap(map.pad).laatste(van: "ander", op: later) == nil)
            #expect(throws: Opdrachtfout.self) {
                try Ankermap(map.pad + "/niets").laatste(van: "x", op: later)
            }
        }
    }

    @Test("een tijdstempel van een ander: gevraagd, nagelezen met zijn tijd, en vervalst herkend")
    func tijdstempel() async throws {
        try await Proefkantoor.met { griffie in
            let (map, dienst) = (try Proefmap(), try Proefdienst())
            let ankers = "\(map.pad)/ankers"
            let loop = try await griffie(
                ["register", "anker", "--naar", ankers, "--tsa-verzoek"], geeft: .gereed)
            #expect(loop.fout.contains("application/timestamp-query"))
            let verzoek = try #require(
                try FileManager.default.contentsOfDirectory(atPath: ankers).first {
                    $0.hasSuffix(".tsq")
                })
            let basis = "\(ankers)/\(verzoek.dropLast(4))"
            let bytes = FileManager.default.contents(atPath: basis + ".tsq")
            try await griffie(
                ["register", "anker", "--naar", ankers, "--tsa-verzoek"], geeft: .gereed)
            #expect(FileManager.default.contents(atPath: basis + ".tsq") == bytes)

            try dienst.antwoord(op: basis + ".tsq", naar: basis + ".tsr")
            let controleer = ["register", "controleer", "--tabel", "--anker", ankers]
            let kaal = try await griffie(controleer, geeft: .gereed)
            #expect(kaal.uit.contains("is niet nagelezen; geef --tsa-ca"))
            let goed = try await griffie(
                controleer + ["--tsa-ca", dienst.gezag], geeft: .gereed)
            #expect(goed.uit.contains("heeft een geldig tijdstempel van "))
            #expect(goed.uit.contains(" GMT, het zegel zelf noemt 2026-03-02T09:00:00Z."))

            let vreemd = try Proefdienst()
            let onbekend = try await griffie(
                controleer + ["--tsa-ca", vreemd.gezag], geeft: .integriteitGebroken)
            #expect(onbekend.uit.contains(".tsr klopt niet: "))
            // A token over another file proves nothing about this one.
            try map.schrijf("ander", "iets anders")
            try dienst.verzoek(over: "\(map.pad)/ander", naar: basis + ".tsq2")
            try dienst.antwoord(op: basis + ".tsq2", naar: basis + ".tsr")
            let ander = try await griffie(
                controleer + ["--tsa-ca", dienst.gezag], geeft: .integriteitGebroken)
            #expect(ander.uit.contains("message imprint mismatch"))
            try await griffie(
                controleer + ["--tsa-ca", map.pad + "/niets"], geeft: .nietGevonden)
            try await griffie(
                ["register", "controleer", "--tsa-ca", dienst.gezag], geeft: .gebruik)
        }
    }
}

/// An authority for time stamps of this test alone.
private struct Proefdienst {
    private let map: Proefmap
    var gezag: String { map.pad + "/ca.pem" }

    init() throws {
        map = try Proefmap()
        try map.schrijf(
            "tsa.cnf",
            """
            [ca]
            basicConstraints = critical, CA:TRUE
            [tsa]
            extendedKeyUsage = critical, timeStamping
            [tsa_dienst]
            serial = \(map.pad)/nummer
            signer_digest = sha256
            default_policy = 1.2.3.4.1
            digests = sha256
            [req]
            distinguished_name = naam
            [naam]
            """)
        try map.schrijf("nummer", "01\n")
        let nieuw = ["req", "-newkey", "ed25519", "-nodes", "-config", "tsa.cnf"]
        try openssl(
            nieuw + [
                "-x509", "-days", "3650", "-subj", "/CN=Proefgezag", "-extensions", "ca",
                "-keyout", "ca.key", "-out", "ca.pem",
            ])
        // The signing key of a time stamp has a digest of its own, which Ed25519 has not.
        try openssl([
            "req", "-newkey", "rsa:2048", "-nodes", "-config", "tsa.cnf", "-subj",
            "/CN=Proefdienst", "-keyout", "tsa.key", "-out", "tsa.csr",
        ])
        try openssl([
            "x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-days", "3650", "-extfile", "tsa.cnf", "-extensions", "tsa",
            "-out", "tsa.pem",
        ])
    }

    func verzoek(over bestand: String, naar: String) throws {
        try openssl(["ts", "-query", "-data", bestand, "-sha256", "-cert", "-out", naar])
    }

    func antwoord(op verzoek: String, naar: String) throws {
        try openssl([
            "ts", "-reply", "-config", "tsa.cnf", "-section", "tsa_dienst", "-queryfile", verzoek,
            "-signer", "tsa.pem", "-inkey", "tsa.key", "-out", naar,
        ])
    }

    private func openssl(_ woorden: [String]) throws {
        let proces = Process()
        proces.executableURL = URL(filePath: "/usr/bin/openssl")
        proces.arguments = woorden
        proces.currentDirectoryURL = URL(filePath: map.pad)
        proces.standardError = FileHandle.nullDevice
        try proces.run()
        proces.waitUntilExit()
        try #require(proces.terminationStatus == 0, "openssl \(woorden)")
    }
}
