import Commands
import Domain
import Foundation
import Glibc

/// The executable: fills the surroundings from the process and ends with the exit code.
@main
struct Programma {
    static func main() async {
        let omgeving = Omgeving(
            variabelen: ProcessInfo.processInfo.environment,
            programma: programmapad,
            uitIsTerminal: isatty(STDOUT_FILENO) == 1,
            foutIsTerminal: isatty(STDERR_FILENO) == 1,
            schrijf: schrijf,
            // Whether a message arrived changes nothing about what was done.
            meld: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
            leesInvoer: { hooguit in
                Array(try FileHandle.standardInput.read(upToCount: hooguit + 1) ?? Data())
            },
            nu: klok,
            toeval: { UInt64.random(in: .min ... .max) }
        )
        let nummer = String(UInt32.random(in: .min ... .max), radix: 16)
        let code = await Hoofdprogramma.voerUit(
            Array(CommandLine.arguments.dropFirst()), in: omgeving, nummer: nummer)
        exit(code.rawValue)
    }

    /// The one place where the program reads the clock.
    @Sendable private static func klok() -> Moment {
        let microseconden = Int64(Date().timeIntervalSince1970 * 1_000_000)
        guard let moment = Moment(microseconden: microseconden) else {
            preconditionFailure("the clock of this machine stands before 1970 or after 9999")
        }
        return moment
    }

    /// Writes to standard output; a reader that has gone away, as `head` does, has seen enough.
    @Sendable private static func schrijf(_ tekst: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data(tekst.utf8))
        } catch {
            let oorzaak = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
            if oorzaak?.code == Int(EPIPE) { return }
            throw Opdrachtfout.nietBereikbaar(
                "de uitvoer is niet of niet helemaal geschreven; controleer of de schijf vol is")
        }
    }

    /// The program file itself, also when it was found by way of `PATH` or a link.
    private static var programmapad: String {
        let zelf = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return zelf ?? CommandLine.arguments[0]
    }
}
