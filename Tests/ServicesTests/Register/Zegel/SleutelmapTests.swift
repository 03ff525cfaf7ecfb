import Domain
import Foundation
import Services
import TestSupport
import Testing

@Suite("De map met sleutels") struct SleutelmapTests {
    static let naam = "wijkgriffie/register/GM0995/proef"

    static func zaad(_ nummer: Int) -> [UInt8] {
        [UInt8](repeating: UInt8(truncatingIfNeeded: nummer), count: 32)
    }

    /// A folder that is not there yet, and is gone afterwards.
    static func met(_ body: (Sleutelmap) async throws -> Void) async throws {
        let boven = FileManager.default.temporaryDirectory
            .appending(path: "sleutels-\(UInt64.random(in: .min ... .max))")
        defer { try? FileManager.default.removeItem(at: boven) }
        try await body(Sleutelmap(boven.path + "/gemeente"))
    }

    static func rechten(_ pad: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: pad)[.posixPermissions] as? Int
    }

    static func namen(_ map: Sleutelmap) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: map.pad).sorted()
    }

    @Test("is leeg zolang er geen sleutel is, en alleen van wie haar maakte")
    func eerste() async throws {
        try await Self.met { map in
            #expect(try map.openbaar() == [])
            #expect(try map.bos(naam: Self.naam) == nil)
            let sleutel = try map.voegToe(naam: Self.naam, zaad: Self.zaad(1))
            #expect(try map.openbaar() == [sleutel])
            #expect(try map.bos(naam: Self.naam)?.openbaar == [sleutel])
            #expect(try Self.rechten(map.pad) == 0o700)
            #expect(try Self.rechten(map.pad + "/1.sleutel") == 0o600)
            #expect(try Self.namen(map) == ["1.sleutel", "sleutels.txt"])
        }
    }

    @Test("wie tegelijk de eerste sleutel maakt, krijgt dezelfde")
    func tegelijk() async throws {
        for ronde in 0..<40 {
            try await Self.met { map in
                let slagboom = Slagboom(8)
                let sleutels = try await verdeel(Array(0..<8), over: 8) { _, nummer in
                    await slagboom.wacht()
                    return try map.voegToe(
                        naam: Self.naam, zaad: Self.zaad(nummer), eerste: true)
                }
                #expect(Set(sleutels).count == 1, "ronde \(ronde)")
                #expect(try map.openbaar() == [sleutels[0]])
                #expect(try Self.namen(map) == ["1.sleutel", "sleutels.txt"])
            }
        }
    }

    @Test("een wissel laat beide sleutels tekenen, tot de oude beëindigd is")
    func wissel() async throws {
        try await Self.met { map in
            let oud = try map.voegToe(naam: Self.naam, zaad: Self.zaad(1))
            let nieuw = try map.voegToe(naam: Self.naam, zaad: Self.zaad(2))
            #expect(try map.bos(naam: Self.naam)?.openbaar == [oud, nieuw])
            #expect(throws: ServiceError.self) { try map.beeindig("00000000", naam: Self.naam) }
            try map.beeindig(oud.kenmerktekst, naam: Self.naam)
            #expect(try map.bos(naam: Self.naam)?.openbaar == [nieuw])
            // What it signed stays verifiable for ever; what it signed with is gone.
            #expect(try map.openbaar() == [oud, nieuw])
            #expect(try Self.namen(map) == ["1.beeindigd", "2.sleutel", "sleutels.txt"])
            #expect(throws: ServiceError.self) {
                try map.beeindig(oud.kenmerktekst, naam: Self.naam)
            }
            // The number of an ended key is never given out again.
            try map.beeindig(nieuw.kenmerktekst, naam: Self.naam)
            let derde = try map.voegToe(naam: Self.naam, zaad: Self.zaad(3))
            #expect(try Self.namen(map).contains("3.sleutel"))
            #expect(try map.openbaar() == [oud, nieuw, derde])
        }
    }

    @Test("een beëindiging die halverwege stopte, is af te maken")
    func halverwege() async throws {
        try await Self.met { map in
            let sleutel = try map.voegToe(naam: Self.naam, zaad: Self.zaad(1))
            try (sleutel.tekst + "\n").write(
                toFile: map.pad + "/1.beeindigd", atomically: true, encoding: .utf8)
            try map.beeindig(sleutel.kenmerktekst, naam: Self.naam)
            #expect(try Self.namen(map) == ["1.beeindigd", "sleutels.txt"])
        }
    }

    @Test(
        "een bestand dat geen sleutel is, wordt genoemd en niet overgeslagen",
        arguments: ["", "\n", "geen basis 64\n", "AAAA\n"])
    func kapot(inhoud: String) async throws {
        try await Self.met { map in
            try map.voegToe(naam: Self.naam, zaad: Self.zaad(1))
            try inhoud.write(toFile: map.pad + "/1.sleutel", atomically: true, encoding: .utf8)
            #expect(throws: ServiceError.self) { try map.bos(naam: Self.naam) }
            #expect(throws: ServiceError.self) {
                try map.voegToe(naam: Self.naam, zaad: Self.zaad(2), eerste: true)
            }
        }
    }

    @Test(
        "het bestand van een auditor mag opmerkingen, lege regels en regeleinden van Windows hebben"
    )
    func lezen() async throws {
        try await Self.met { map in
            let een = try map.voegToe(naam: Self.naam, zaad: Self.zaad(1))
            let twee = try map.voegToe(naam: Self.naam, zaad: Self.zaad(2))
            let pad = map.pad + "/kopie.txt"
            for einde in ["\n", "\r\n"] {
                let tekst = ["# sleutels", een.tekst, "", twee.tekst, ""].joined(separator: einde)
                try tekst.write(toFile: pad, atomically: true, encoding: .utf8)
                #expect(try Sleutelmap.lees(bestand: pad) == [een, twee])
            }
            for regel in [een.tekst + "x", "geen sleutel", " " + een.tekst] {
                try regel.write(toFile: pad, atomically: true, encoding: .utf8)
                #expect(throws: ServiceError.self) { try Sleutelmap.lees(bestand: pad) }
            }
            #expect(throws: ServiceError.self) { try Sleutelmap.lees(bestand: pad + "-weg") }
        }
    }
}
