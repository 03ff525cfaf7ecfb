import Domain
import Foundation
import Testing

@Suite("Canonieke waarden")
struct CanoniekeWaardeTests {
    @Test("Samengesteld en ontbonden 'é' zijn verschillende waarden")
    func samengesteld() throws {
        let (een, ander) = (CanoniekeWaarde.tekst("\u{E9}"), CanoniekeWaarde.tekst("e\u{301}"))
        #expect(een != ander)
        #expect(try een.bytes() != ander.bytes())
        #expect(CanoniekeWaarde.lijst([een]) != .lijst([ander]))
        #expect(CanoniekeWaarde.object([.init("a", een)]) != .object([.init("a", ander)]))
        #expect(Set([een, ander, .tekst("\u{E9}")]).count == 2)
    }

    @Test("De volgorde van namen maakt een object niet anders, die van een lijst wel")
    func volgorde() throws {
        let (een, ander) = (
            CanoniekeWaarde.object([.init("a", .geheel(1)), .init("b", .lijst([]))]),
            CanoniekeWaarde.object([.init("b", .lijst([])), .init("a", .geheel(1))])
        )
        #expect(een == ander)
        #expect(een.hashValue == ander.hashValue)
        #expect(try een.bytes() == ander.bytes())
        #expect(CanoniekeWaarde.lijst([een, .geheel(1)]) != .lijst([.geheel(1), een]))
        #expect(een != .object([.init("a", .geheel(1))]))
        #expect(CanoniekeWaarde.geheel(1) != .waarheid(true))
        #expect(CanoniekeWaarde.tekst("1") != .geheel(1))
    }

    @Test("Velden worden bij hun naam gelezen, of het veld is ongeldig")
    func velden() throws {
        let object = CanoniekeWaarde.object([
            .init("rol", .tekst("lid")), .init("rollen", .lijst([.tekst("lid"), .tekst("x")])),
        ])
        #expect(try object.keuze("rol") == Rol.lid)
        #expect(try object.lijst("rollen").count == 2)
        #expect(try object.lijst("rollen")[0].alsKeuze("rollen") == Rol.lid)
        #expect(throws: CanoniekeFout.veldOngeldig("rollen")) {
            let _: Rol = try object.lijst("rollen")[1].alsKeuze("rollen")
        }
        #expect(throws: CanoniekeFout.veldOngeldig("weg")) { try object.veld("weg") }
        #expect(throws: CanoniekeFout.veldOngeldig("rol")) { try object.lijst("rol") }
        #expect(throws: CanoniekeFout.veldOngeldig("rollen")) {
            let _: Rol = try object.keuze("rollen")
        }
        #expect(throws: CanoniekeFout.veldOngeldig("a")) { try CanoniekeWaarde.geheel(1).veld("a") }
    }

    static func willekeurig(_ diepte: Int, _ toeval: inout Toeval) -> CanoniekeWaarde {
        let tekens: [Unicode.Scalar] = [
            "a", "Z", "\"", "\\", "/", "\n", "\u{1}", "\u{1F}", "\u{7F}",
            "é", "\u{301}", "€", "😀", "\u{2028}", "\u{FFFF}",
        ]
        func woord() -> String {
            var tekst = ""
            for _ in 0..<Int.random(in: 0...6, using: &toeval) {
                tekst.unicodeScalars.append(
                    tekens[Int.random(in: 0..<tekens.count, using: &toeval)])
            }
            return tekst
        }
        switch Int.random(in: 0...(diepte > 0 ? 4 : 2), using: &toeval) {
        case 0: return .tekst(woord())
        case 1:
            let grens = CanoniekeWaarde.grootsteGeheel
            return .geheel(Int64.random(in: -grens...grens, using: &toeval))
        case 2: return .waarheid(Bool.random(using: &toeval))
        case 3:
            return .lijst(
                (0..<Int.random(in: 0...3, using: &toeval)).map { _ in
                    willekeurig(diepte - 1, &toeval)
                })
        default:
            let namen = Set(
                ["a", "b", "B", "_", "a1", "A1", "z9"].shuffled(using: &toeval).prefix(4))
            return .object(
                namen.sorted().reversed().map { .init($0, willekeurig(diepte - 1, &toeval)) })
        }
    }

    @Test("De bytes zijn die van Python's json", arguments: [UInt64(8_785)])
    func python(zaad: UInt64) throws {
        guard
            let python = ["/usr/bin/python3", "/usr/local/bin/python3"]
                .first(where: FileManager.default.isExecutableFile)
        else { return }
        var toeval = Toeval(zaad: zaad)
        let waarden = (0..<300).map { _ in Self.willekeurig(3, &toeval) }
        for waarde in waarden { #expect(try CanoniekeWaarde(bytes: waarde.bytes()) == waarde) }
        let bytes = try CanoniekeWaarde.lijst(waarden).bytes()
        let proces = Process()
        proces.executableURL = URL(fileURLWithPath: python)
        proces.arguments = [
            "-c",
            """
            import json, sys
            w = json.loads(sys.stdin.buffer.read().decode())
            t = json.dumps(w, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
            sys.stdout.buffer.write(t.encode())
            """,
        ]
        let (heen, terug) = (Pipe(), Pipe())
        (proces.standardInput, proces.standardOutput) = (heen, terug)
        try proces.run()
        // Below the size of a pipe's buffer, so writing cannot wait for reading.
        try #require(bytes.count < 60_000)
        try heen.fileHandleForWriting.write(contentsOf: Data(bytes))
        try heen.fileHandleForWriting.close()
        let antwoord = try terug.fileHandleForReading.readToEnd()
        proces.waitUntilExit()
        #expect(proces.terminationStatus == 0)
        #expect(antwoord.map { Array($0) } == bytes)
    }
}
