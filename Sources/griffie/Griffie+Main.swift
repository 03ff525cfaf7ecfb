import Commands
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
            schrijf: { FileHandle.standardOutput.write(Data($0.utf8)) },
            meld: { FileHandle.standardError.write(Data($0.utf8)) },
            leesInvoer: { hooguit in
                Array(try FileHandle.standardInput.read(upToCount: hooguit + 1) ?? Data())
            }
        )
        let nummer = String(UInt32.random(in: .min ... .max), radix: 16)
        let code = await Hoofdprogramma.voerUit(
            Array(CommandLine.arguments.dropFirst()), in: omgeving, nummer: nummer)
        exit(code.rawValue)
    }

    /// The program file itself, also when it was found by way of `PATH` or a link.
    private static var programmapad: String {
        let zelf = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return zelf ?? CommandLine.arguments[0]
    }
}
