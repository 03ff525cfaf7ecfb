import Foundation
import Testing

@Suite("De uitvoer gaat ergens heen waar niets meer bij kan")
struct Uitvoer {
    static let opdrachten: [[String]] = [
        ["termijn", "feestdagen", "2026"], ["--help"], ["--version"], ["aanvulling", "bash"],
        ["termijn", "bereken", "--duur", "6w", "--vanaf", "2026-02-20", "--json"],
    ]

    @Test("een volle schijf: code 69 en een zin, geen stil succes", arguments: opdrachten)
    func volleSchijf(woorden: [String]) throws {
        let vol = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let loop = try Programmaloop(woorden, uitvoer: vol)
        #expect(loop.door == .exit)
        #expect(loop.code == 69)
        #expect(
            loop.fout == "Fout: de uitvoer is niet of niet helemaal geschreven; "
                + "controleer of de schijf vol is\n")
    }

    @Test("een lezer die is weggegaan: stil, ook als SIGPIPE wordt genegeerd")
    func lezerWeg() throws {
        let buis = Pipe()
        try buis.fileHandleForReading.close()
        let loop = try Programmaloop(
            ["-c", "trap '' PIPE; exec \"$0\" termijn feestdagen 2026", Programmaloop.programma()],
            programma: "/bin/sh", uitvoer: buis.fileHandleForWriting)
        #expect(loop.door == .exit)
        #expect(loop.code == 0)
        #expect(loop.fout == "")
    }

    @Test("een lezer die is weggegaan: het signaal van de buis, zonder melding")
    func signaal() throws {
        let buis = Pipe()
        try buis.fileHandleForReading.close()
        let loop = try Programmaloop(
            ["termijn", "feestdagen", "2026"], uitvoer: buis.fileHandleForWriting)
        #expect(loop.code == (loop.door == .exit ? 0 : SIGPIPE))
        #expect(loop.fout == "")
    }

    @Test(
        "een gesloten of volle foutenstroom verandert de uitgangscode niet",
        arguments: [("2>&-", 64), ("2>/dev/full", 64)]
    )
    func foutenstroom(omleiding: String, code: Int32) throws {
        let loop = try Programmaloop(
            ["-c", "\"$0\" bestaatniet \(omleiding)", Programmaloop.programma()],
            programma: "/bin/sh")
        #expect(loop.code == code)
        #expect(loop.uit == "")
    }

    @Test("een gesloten standaarduitvoer is geen stil succes")
    func gesloten() throws {
        let loop = try Programmaloop(
            ["-c", "\"$0\" termijn feestdagen 2026 >&-", Programmaloop.programma()],
            programma: "/bin/sh")
        #expect(loop.code == 69)
        #expect(loop.fout.hasPrefix("Fout: de uitvoer is niet"))
    }
}
